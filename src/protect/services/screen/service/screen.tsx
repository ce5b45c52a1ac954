import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readService } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/services/:service', posts: [advocate, caseWorker, intakeWorker, supervisor], load: readService, words: { en, fr }, View })
