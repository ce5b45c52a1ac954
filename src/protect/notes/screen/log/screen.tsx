import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { readLog, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/log', posts: workers, load: readLog, words: { en, fr }, nav: { under: caseKind, order: 20, icon: 'notebook', said: 'title' }, View })
