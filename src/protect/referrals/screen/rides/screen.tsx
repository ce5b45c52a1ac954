import { page } from '../../../../web/kit/screen/page.ts'
import { listLegs } from '../../endpoints.ts'
import { driver } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/rides', posts: [driver], load: listLegs, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'car', said: 'title' }, View })
