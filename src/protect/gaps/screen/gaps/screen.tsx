import { page } from '../../../../web/kit/screen/page.ts'
import { gapPosts, readGaps } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/gaps', posts: gapPosts, load: readGaps, words: { en, fr }, nav: { under: 'day', order: 70, icon: 'map-trifold', said: 'nav' }, View })
