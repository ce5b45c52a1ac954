import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, supervisor } from '../../../cases/kinds.ts'
import { readReturns } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/returns', posts: [advocate, caseWorker, supervisor], load: readReturns, words: { en, fr }, nav: { under: caseKind, order: 62, icon: 'house', said: 'nav' }, View })
