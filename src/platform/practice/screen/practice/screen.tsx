import { page } from '../../../../web/kit/screen/page.ts'
import { everyPost } from '../../../accounts/endpoints.ts'
import { readPractice } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/practice', posts: everyPost, load: readPractice, words: { en, fr }, View })
