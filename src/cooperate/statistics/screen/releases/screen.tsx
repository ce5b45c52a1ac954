import { page } from '../../../../web/kit/screen/page.ts'
import { secretariat } from '../../../plan/kinds.ts'
import { listReleases } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/releases', posts: [secretariat], load: listReleases, words: { en, fr }, nav: { under: 'main', order: 30, icon: 'table', said: 'title' }, View })
