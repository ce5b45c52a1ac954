import { page } from '../../../../web/kit/screen/page.ts'
import { workers } from '../../../investigations/kinds.ts'
import { readTip } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/tips/:tip', posts: workers, load: readTip, words: { en, fr }, View })
