import { page } from '../../../../web/kit/screen/page.ts'
import { readDesk } from '../../endpoints.ts'
import { emergencyDesk } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/emergency', posts: [emergencyDesk], load: readDesk, words: { en, fr }, nav: { under: 'day', order: 15, icon: 'first-aid', said: 'title', short: 'short' }, View })
