import { page } from '../../../../web/kit/screen/page.ts'
import { intakeWorker } from '../../../cases/kinds.ts'
import { readRooms } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/rooms', posts: [intakeWorker], load: readRooms, words: { en, fr }, nav: { under: 'main', order: 40, icon: 'bed', said: 'rooms' }, View })
