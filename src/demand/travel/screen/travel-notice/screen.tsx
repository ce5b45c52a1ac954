import { page } from '../../../../web/kit/screen/page.ts'
import { desk, readNotice } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/travel-notices/:travelNotice', posts: desk, load: readNotice, words: { en, fr }, View })
