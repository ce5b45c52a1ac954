import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readInterpreters } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readInterpreters.output>, Words<typeof en>>
export type Interpreter = Props['data']['interpreters'][number]
export type Booking = Props['data']['bookings'][number]
export const howWord = (t: Props['t'], how: Booking['how']): string => ({ phone: t.how_phone, video: t.how_video, 'in person': t.how_in_person })[how]
