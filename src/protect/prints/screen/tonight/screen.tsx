import { page } from '../../../../web/kit/screen/page.ts'
import { intakeWorker } from '../../../cases/kinds.ts'
import { showNight } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/tonight', posts: [intakeWorker], load: showNight, words: { en, fr }, nav: { under: 'day', order: 45, icon: 'printer', said: 'title' }, View })
