import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readInterpreters } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/interpreters', posts: [advocate, caseWorker, supervisor, intakeWorker], load: readInterpreters, words: { en, fr }, nav: { under: caseKind, order: 34, icon: 'translate', said: 'nav' }, View })
