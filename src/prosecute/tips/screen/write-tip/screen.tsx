import { page } from '../../../../web/kit/screen/page.ts'
import { readMe } from '../../../../platform/accounts/endpoints.ts'
import { workers } from '../../../investigations/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/tips/new', posts: workers, load: readMe, words: { en, fr }, nav: { under: 'day', order: 10, icon: 'note-pencil', said: 'title' }, View })
