import { page } from '../../../../web/kit/screen/page.ts'
import { keepers, listFeeds } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/directory/lists', posts: keepers, load: listFeeds, words: { en, fr }, nav: { under: 'day', order: 56, icon: 'list-bullets', said: 'title' }, View })
