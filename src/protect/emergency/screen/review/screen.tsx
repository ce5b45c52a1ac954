import { page } from '../../../../web/kit/screen/page.ts'
import { supervisor } from '../../../cases/kinds.ts'
import { listReview } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/emergency/review', posts: [supervisor], load: listReview, words: { en, fr }, nav: { under: 'day', order: 16, icon: 'list-bullets', said: 'title' }, View })
