import { page } from '../../../../web/kit/screen/page.ts'
import { desk, listScreenings } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/screenings', posts: desk, load: listScreenings, words: { en, fr }, nav: { under: 'main', order: 30, icon: 'user-focus', said: 'nav' }, View })
