import { page } from '../../../../web/kit/screen/page.ts'
import { everyPost } from '../../../../platform/accounts/endpoints.ts'
import { readFeedback } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/feedback', posts: everyPost, load: readFeedback, words: { en, fr }, View })
