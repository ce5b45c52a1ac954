import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readStayAway } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/stay-away', posts: [advocate, caseWorker, supervisor, intakeWorker], load: readStayAway, words: { en, fr }, nav: { under: caseKind, order: 28, icon: 'map-pin', said: 'nav' }, View })
