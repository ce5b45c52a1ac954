import { page } from '../../../../web/kit/screen/page.ts'
import { listCommunities } from '../../endpoints.ts'
import { coordinator } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/outreach/new', posts: [coordinator], load: listCommunities, words: { en, fr }, View })
