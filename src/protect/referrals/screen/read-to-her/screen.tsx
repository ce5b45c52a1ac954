import { page } from '../../../../web/kit/screen/page.ts'
import { readCall } from '../../../calls/endpoints.ts'
import { senders } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/calls/:call/read', posts: senders, load: readCall, words: { en, fr }, View })
