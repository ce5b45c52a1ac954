import { page } from '../../../../web/kit/screen/page.ts'
import { readers, searchDirectory } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/directory/search', posts: readers, load: searchDirectory, words: { en, fr }, nav: { under: 'day', order: 55, icon: 'magnifying-glass', said: 'title' }, View })
