import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { lookers, readRisk } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/risk', posts: lookers, load: readRisk, words: { en, fr }, nav: { under: caseKind, order: 13, icon: 'compass', said: 'nav' }, View })
