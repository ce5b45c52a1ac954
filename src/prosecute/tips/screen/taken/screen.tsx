import { page } from '../../../../web/kit/screen/page.ts'
import { workers } from '../../../investigations/kinds.ts'
import { listTaken } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/investigations/:investigation/tips', posts: workers, load: listTaken, words: { en, fr }, View })
