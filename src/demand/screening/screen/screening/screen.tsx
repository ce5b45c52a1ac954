import { page } from '../../../../web/kit/screen/page.ts'
import { desk, readScreening } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/screenings/:screening', posts: desk, load: readScreening, words: { en, fr }, View })
