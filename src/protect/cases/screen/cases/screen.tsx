import { page } from '../../../../web/kit/screen/page.ts'
import { listCases } from '../../endpoints.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases', posts: [advocate, caseWorker, intakeWorker, supervisor], load: listCases, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'folder-user', said: 'nav' }, View })
