import { page } from '../../../../web/kit/screen/page.ts'
import { desk, readRegistrant } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/registrants/:registrant', posts: desk, load: readRegistrant, words: { en, fr }, View })
