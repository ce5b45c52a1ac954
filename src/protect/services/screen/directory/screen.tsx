import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { listDirectory } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/directory', posts: [advocate, caseWorker, intakeWorker, supervisor], load: listDirectory, words: { en, fr }, nav: { under: 'main', order: 50, icon: 'buildings', said: 'title' }, View })
