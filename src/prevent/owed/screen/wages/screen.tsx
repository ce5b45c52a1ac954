import { page } from '../../../../web/kit/screen/page.ts'
import { openWages } from '../../endpoints.ts'
import { officer, workerAdvocate } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/wages', posts: [workerAdvocate, officer], load: openWages, words: { en, fr }, nav: { under: 'main', order: 45, icon: 'coins', said: 'title', short: 'short' }, View })
