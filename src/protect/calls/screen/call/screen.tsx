import { page } from '../../../../web/kit/screen/page.ts'
import { callers, readCall } from '../../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/calls/:call', posts: callers, load: readCall, words: { en, fr }, View })
