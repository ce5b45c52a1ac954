import { page } from '../../../../web/kit/screen/page.ts'
import { readFigures } from '../../endpoints.ts'
import { steward } from '../../kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/stewardship', posts: [steward], load: readFigures, words: { en, fr }, nav: { under: 'main', order: 20, icon: 'shield-check', said: 'title', short: 'short' }, View })
