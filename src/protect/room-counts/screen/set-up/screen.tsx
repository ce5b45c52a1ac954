import { page } from '../../../../web/kit/screen/page.ts'
import { intakeWorker, supervisor } from '../../../cases/kinds.ts'
import { listHouses } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/rooms/set-up', posts: [intakeWorker, supervisor], load: listHouses, words: { en, fr }, View })
