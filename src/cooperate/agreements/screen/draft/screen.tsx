import { page } from '../../../../web/kit/screen/page.ts'
import { agreementChoices } from '../../endpoints.ts'
import { drafters } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/agreements/new', posts: drafters, load: agreementChoices, words: { en, fr }, View })
