import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { listOutside } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/outside-links', posts: [advocate, caseWorker, intakeWorker, supervisor], load: listOutside, words: { en, fr }, nav: { under: caseKind, order: 25, icon: 'arrow-square-out', said: 'nav' }, View })
