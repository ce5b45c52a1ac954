import { everyPost } from '../../../accounts/endpoints.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readRota } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/rota', posts: everyPost, load: readRota, words: { en, fr }, nav: { under: 'day', order: 80, icon: 'phone-call', said: 'nav' }, View })
