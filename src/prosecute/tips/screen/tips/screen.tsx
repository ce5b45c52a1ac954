import { page } from '../../../../web/kit/screen/page.ts'
import { workers } from '../../../investigations/kinds.ts'
import { listTips } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/tips', posts: workers, load: listTips, words: { en, fr }, nav: { under: 'main', order: 30, icon: 'chat-centered-text', said: 'nav', short: 'short' }, View })
