import { page } from '../../../../web/kit/screen/page.ts'
import { readMe } from '../../../../platform/accounts/endpoints.ts'
import { workers } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/investigations/new', posts: workers, load: readMe, words: { en, fr }, nav: { under: 'day', order: 20, icon: 'plus', said: 'title' }, View })
