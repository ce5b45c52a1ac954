import { page } from '../../../../web/kit/screen/page.ts'
import { askers, listMoney } from '../../endpoints.ts'
import { fundHolder } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/money', posts: [...askers, fundHolder], load: listMoney, words: { en, fr }, nav: { under: 'day', order: 30, icon: 'coins', said: 'title' }, View })
