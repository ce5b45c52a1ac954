import { page } from '../../../../web/kit/screen/page.ts'
import { secretariat } from '../../../plan/kinds.ts'
import { readRelease } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/releases/:release', posts: [secretariat], load: readRelease, words: { en, fr }, View })
