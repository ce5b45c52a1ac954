import { page } from '../../../../web/kit/screen/page.ts'
import { workers } from '../../../investigations/kinds.ts'
import { readNetwork } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/investigations/:investigation/network', posts: workers, load: readNetwork, words: { en, fr }, View })
