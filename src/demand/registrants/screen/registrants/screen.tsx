import { page } from '../../../../web/kit/screen/page.ts'
import { desk, listRegistrants } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/registrants', posts: desk, load: listRegistrants, words: { en, fr }, nav: { under: 'main', order: 40, icon: 'list-bullets', said: 'nav' }, View })
