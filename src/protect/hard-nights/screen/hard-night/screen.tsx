import { page } from '../../../../web/kit/screen/page.ts'
import { readHardNights, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/hard-nights', posts: workers, load: readHardNights, words: { en, fr }, nav: { under: 'day', order: 95, icon: 'moon', said: 'nav' }, View })
