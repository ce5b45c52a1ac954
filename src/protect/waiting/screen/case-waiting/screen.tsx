import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, supervisor } from '../../../cases/kinds.ts'
import { readWaiting } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/waiting', posts: [advocate, caseWorker, supervisor], load: readWaiting, words: { en, fr }, nav: { under: caseKind, order: 32, icon: 'hourglass-medium', said: 'nav' }, View })
