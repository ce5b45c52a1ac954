import { page } from '../../../../web/kit/screen/page.ts'
import { readToHer, senders } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/calls/:call/read', posts: senders, load: readToHer, words: { en, fr }, View })
