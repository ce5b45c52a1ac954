import { page } from '../../../../web/kit/screen/page.ts'
import { supervisor } from '../../../cases/kinds.ts'
import { readCaseload } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/caseloads/:member', posts: [supervisor], load: readCaseload, words: { en, fr }, View })
