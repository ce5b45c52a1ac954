import { post } from '../../../../platform/access/kind.ts'
import { page } from '../../../../web/kit/screen/page.ts'
import { listDoors, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/door', posts: [...workers, post('driver')], load: listDoors, words: { en, fr }, View })
