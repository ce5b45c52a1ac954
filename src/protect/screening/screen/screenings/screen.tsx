import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { listScreenings, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/screenings', posts: workers, load: listScreenings, words: { en, fr }, nav: { under: caseKind, order: 50, icon: 'chat-circle-text', said: 'title' }, View })
