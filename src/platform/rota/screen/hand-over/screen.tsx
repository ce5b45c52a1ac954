import { everyPost } from '../../../accounts/endpoints.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readHandOver } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/hand-over', posts: everyPost, load: readHandOver, words: { en, fr }, View })
