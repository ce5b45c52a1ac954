import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { listLetters, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/letters', posts: workers, load: listLetters, words: { en, fr }, nav: { under: caseKind, order: 70, icon: 'envelope-simple', said: 'title' }, View })
