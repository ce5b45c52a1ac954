import { page } from '../../../../web/kit/screen/page.ts'
import { advocate, caseWorker } from '../../../cases/kinds.ts'
import { startSearch } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/find-a-place', posts: [advocate, caseWorker], load: startSearch, words: { en, fr }, nav: { under: 'main', order: 30, icon: 'map-trifold', said: 'nav', short: 'navShort' }, View })
