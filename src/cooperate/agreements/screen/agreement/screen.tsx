import { page } from '../../../../web/kit/screen/page.ts'
import { readAgreement } from '../../endpoints.ts'
import { officers } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/agreements/:agreement', posts: officers, load: readAgreement, words: { en, fr }, View })
