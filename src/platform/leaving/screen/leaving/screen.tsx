import { post } from '../../../access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readLeaving } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/leaving', posts: [post('administrator'), post('supervisor')], load: readLeaving, words: { en, fr }, View })
