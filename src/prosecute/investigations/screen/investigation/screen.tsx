import { page } from '../../../../web/kit/screen/page.ts'
import { readInvestigation } from '../../endpoints.ts'
import { workers } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/investigations/:investigation', posts: workers, load: readInvestigation, words: { en, fr }, View })
