import { page } from '../../../../web/kit/screen/page.ts'
import { askers, listMoney } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/money', posts: askers, load: listMoney, words: { en, fr }, View })
