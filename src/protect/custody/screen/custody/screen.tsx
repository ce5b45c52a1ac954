import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readCustody } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/custody', posts: [advocate, caseWorker, intakeWorker, supervisor], load: readCustody, words: { en, fr }, nav: { under: caseKind, order: 90, icon: 'key', said: 'nav' }, View })
