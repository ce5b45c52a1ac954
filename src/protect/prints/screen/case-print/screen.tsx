import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { printers, showPrints } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/print', posts: printers, load: showPrints, words: { en, fr }, nav: { under: caseKind, order: 90, icon: 'printer', said: 'title' }, View })
