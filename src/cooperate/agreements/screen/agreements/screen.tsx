import { page } from '../../../../web/kit/screen/page.ts'
import { listAgreements } from '../../endpoints.ts'
import { drafters } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/agreements', posts: drafters, load: listAgreements, words: { en, fr }, nav: { under: 'main', order: 80, icon: 'signature', said: 'title' }, View })
