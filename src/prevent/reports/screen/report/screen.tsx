import { page } from '../../../../web/kit/screen/page.ts'
import { readers, readReport } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/reports/:report', posts: readers, load: readReport, words: { en, fr }, View })
