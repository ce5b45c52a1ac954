import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { listInterpreters } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/interpreters', posts: [advocate, caseWorker, supervisor, intakeWorker], load: listInterpreters, words: { en, fr }, nav: { under: 'day', order: 60, icon: 'translate', said: 'nav' }, View })
