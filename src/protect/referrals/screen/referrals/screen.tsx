import { page } from '../../../../web/kit/screen/page.ts'
import { both, listReferrals } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/referrals', posts: both, load: listReferrals, words: { en, fr }, nav: { under: 'main', order: 40, icon: 'arrows-left-right', said: 'nav' }, View })
