import { page } from '../../../../web/kit/screen/page.ts'
import { callers, listCalls } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/calls/new', posts: callers, load: listCalls, words: { en, fr }, nav: { under: 'day', order: 10, icon: 'phone-incoming', said: 'title', alt: 'c' }, View })
