import { post } from '../../../access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readCovers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/covers', posts: [post('supervisor')], load: readCovers, words: { en, fr }, View })
