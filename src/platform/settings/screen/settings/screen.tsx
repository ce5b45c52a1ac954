import { post } from '../../../access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readSettings } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/settings', posts: [post('administrator')], load: readSettings, words: { en, fr }, View })
