import { page } from '../../../../web/kit/screen/page.ts'
import { everyPost, readAccount } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/account', posts: everyPost, load: readAccount, words: { en, fr }, View })
