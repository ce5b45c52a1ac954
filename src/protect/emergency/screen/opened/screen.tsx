import { page } from '../../../../web/kit/screen/page.ts'
import { readOpened } from '../../endpoints.ts'
import { emergencyDesk } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/emergency/cases/:case', posts: [emergencyDesk], load: readOpened, words: { en, fr }, View })
