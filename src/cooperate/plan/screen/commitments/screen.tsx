import { page } from '../../../../web/kit/screen/page.ts'
import { readCommitments } from '../../endpoints.ts'
import { secretariat } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/commitments', posts: [secretariat], load: readCommitments, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'flag-checkered', said: 'title', short: 'short' }, View })
