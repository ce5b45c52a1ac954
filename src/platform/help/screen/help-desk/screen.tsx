import { page } from '../../../../web/kit/screen/page.ts'
import { everyPost } from '../../../accounts/endpoints.ts'
import { readHelp } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/help-desk', posts: everyPost, load: readHelp, words: { en, fr }, View })
