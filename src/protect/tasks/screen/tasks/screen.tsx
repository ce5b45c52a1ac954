import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readTasks } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/tasks', posts: [advocate, caseWorker, supervisor, intakeWorker], load: readTasks, words: { en, fr }, nav: { under: caseKind, order: 15, icon: 'check-circle', said: 'nav' }, View })
