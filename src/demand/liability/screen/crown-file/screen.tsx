import { page } from '../../../../web/kit/screen/page.ts'
import { prosecutor } from '../../endpoints.ts'
import { crown } from '../../kinds.ts'
import { fileView } from '../file-view.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const screen = page({ at: '/crown-files/:chargeFile', posts: [crown], load: prosecutor.read, words: { en, fr }, View: fileView(prosecutor) })
