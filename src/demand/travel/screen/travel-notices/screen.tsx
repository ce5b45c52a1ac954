import { page } from '../../../../web/kit/screen/page.ts'
import { desk, listNotices } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/travel-notices', posts: desk, load: listNotices, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'airplane-takeoff', said: 'nav' }, View })
