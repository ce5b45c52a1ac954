import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { listDocuments, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/documents', posts: workers, load: listDocuments, words: { en, fr }, nav: { under: caseKind, order: 60, icon: 'paperclip', said: 'title' }, View })
