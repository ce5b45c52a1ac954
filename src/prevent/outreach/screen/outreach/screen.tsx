import { page } from '../../../../web/kit/screen/page.ts'
import { listOutreach } from '../../endpoints.ts'
import { coordinator } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/outreach', posts: [coordinator], load: listOutreach, words: { en, fr }, nav: { under: 'main', order: 25, icon: 'chalkboard-teacher', said: 'title' }, View })
