import { page } from '../../../../web/kit/screen/page.ts'
import { readScreening, workers } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/cases/:case/screenings/:screening', posts: workers, load: readScreening, words: { en, fr }, View })
