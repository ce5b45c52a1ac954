import { page } from '../../../../web/kit/screen/page.ts'
import { supervisor } from '../../../cases/kinds.ts'
import { readLoads } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/caseloads', posts: [supervisor], load: readLoads, words: { en, fr }, nav: { under: 'day', order: 60, icon: 'users', said: 'nav' }, View })
