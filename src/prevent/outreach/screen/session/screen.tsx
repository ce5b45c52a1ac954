import { page } from '../../../../web/kit/screen/page.ts'
import { readSession } from '../../endpoints.ts'
import { coordinator } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/outreach/:outreach', posts: [coordinator], load: readSession, words: { en, fr }, View })
