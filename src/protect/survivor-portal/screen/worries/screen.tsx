import { page } from '../../../../web/kit/screen/page.ts'
import { listWorries, overseers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/worries', posts: overseers, load: listWorries, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'hand-palm', said: 'nav' }, View })
