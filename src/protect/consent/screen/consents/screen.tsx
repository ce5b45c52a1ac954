import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { listConsents } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/consents', posts: [advocate, caseWorker, intakeWorker, supervisor], load: listConsents, words: { en, fr }, nav: { under: caseKind, order: 40, icon: 'handshake', said: 'title' }, View })
