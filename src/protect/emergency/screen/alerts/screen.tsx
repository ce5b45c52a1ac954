import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { keepers, listAlerts } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/alerts', posts: keepers, load: listAlerts, words: { en, fr }, nav: { under: caseKind, order: 65, icon: 'first-aid', said: 'title' }, View })
