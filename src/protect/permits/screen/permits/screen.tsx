import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, supervisor } from '../../../cases/kinds.ts'
import { readPermits } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/permits', posts: [advocate, caseWorker, supervisor], load: readPermits, words: { en, fr }, nav: { under: caseKind, order: 60, icon: 'identification-card', said: 'nav' }, View })
