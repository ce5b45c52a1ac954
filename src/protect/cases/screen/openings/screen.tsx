import { page } from '../../../../web/kit/screen/page.ts'
import { listOpenings } from '../../endpoints.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/openings', posts: [advocate, caseWorker, intakeWorker, supervisor], load: listOpenings, words: { en, fr }, nav: { under: caseKind, order: 80, icon: 'shield-check', said: 'title' }, View })
