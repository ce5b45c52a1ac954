import { page } from '../../../../web/kit/screen/page.ts'
import { listReports, readers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/reports', posts: readers, load: listReports, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'envelope-simple', said: 'title' }, View })
