import { page } from '../../../../web/kit/screen/page.ts'
import { readMe } from '../../../../platform/accounts/endpoints.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/new', posts: [advocate, caseWorker, intakeWorker, supervisor], load: readMe, words: { en, fr }, nav: { under: 'day', order: 20, icon: 'plus', said: 'title' }, View })
