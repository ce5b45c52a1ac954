import { page } from '../../../../web/kit/screen/page.ts'
import { police } from '../../endpoints.ts'
import { investigator } from '../../kinds.ts'
import { fileView } from '../file-view.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const screen = page({ at: '/charge-files/:chargeFile', posts: [investigator], load: police.read, words: { en, fr }, View: fileView(police) })
