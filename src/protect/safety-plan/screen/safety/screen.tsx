import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { planners, readPlan } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/safety', posts: planners, load: readPlan, words: { en, fr }, nav: { under: caseKind, order: 12, icon: 'shield', said: 'nav' }, View })
