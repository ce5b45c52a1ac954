import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { goalPosts, readGoals } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/goals', posts: goalPosts, load: readGoals, words: { en, fr }, nav: { under: caseKind, order: 14, icon: 'flag-checkered', said: 'nav' }, View })
