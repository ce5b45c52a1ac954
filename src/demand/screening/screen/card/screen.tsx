import { page } from '../../../../web/kit/screen/page.ts'
import { readCard } from '../../endpoints.ts'
import { officer } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/gate/:screening', posts: [officer], load: readCard, words: { en, fr }, View })
