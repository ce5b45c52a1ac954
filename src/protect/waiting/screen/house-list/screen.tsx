import { page } from '../../../../web/kit/screen/page.ts'
import { intakeWorker } from '../../../cases/kinds.ts'
import { readHouseList } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/waiting', posts: [intakeWorker], load: readHouseList, words: { en, fr }, nav: { under: 'main', order: 45, icon: 'list-bullets', said: 'nav' }, View })
