import { page } from '../../../../web/kit/screen/page.ts'
import { callers, readCall } from '../../../calls/endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { View } from './view.tsx'

export const screen = page({ at: '/calls/:call/money', posts: callers, load: readCall, words: { en, fr }, View })
