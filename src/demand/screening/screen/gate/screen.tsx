import { page } from '../../../../web/kit/screen/page.ts'
import { listAsks } from '../../endpoints.ts'
import { officer } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/gate', posts: [officer], load: listAsks, words: { en, fr }, nav: { under: 'main', order: 70, icon: 'airplane-takeoff', said: 'nav' }, View })
