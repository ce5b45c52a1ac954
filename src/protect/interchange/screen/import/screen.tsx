import { page } from '../../../../web/kit/screen/page.ts'
import { bringers, importHome } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/import', posts: bringers, load: importHome, words: { en, fr }, nav: { under: 'day', order: 80, icon: 'table', said: 'title' }, View })
