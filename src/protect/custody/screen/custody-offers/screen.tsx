import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { readCustodyOffers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/custody-offers', posts: [advocate, caseWorker, intakeWorker, supervisor], load: readCustodyOffers, words: { en, fr }, View })
