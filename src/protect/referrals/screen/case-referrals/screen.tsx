import { page } from '../../../../web/kit/screen/page.ts'
import { caseKind } from '../../../cases/kinds.ts'
import { both, readReferrals } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/referrals', posts: both, load: readReferrals, words: { en, fr }, nav: { under: caseKind, order: 30, icon: 'arrows-left-right', said: 'title' }, View })
