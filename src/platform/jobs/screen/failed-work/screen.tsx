import { post } from '../../../access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readFailedWork } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/failed-work', posts: [post('administrator')], load: readFailedWork, words: { en, fr }, View })
