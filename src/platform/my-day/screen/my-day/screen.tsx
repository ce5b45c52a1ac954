import { everyPost } from '../../../accounts/endpoints.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { readMyDay } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/my-day', posts: everyPost, load: readMyDay, words: { en, fr }, nav: { under: 'main', order: 10, icon: 'sun', said: 'nav' }, View })
