import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readReturns } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readReturns.output>, Words<typeof en>>
export type Return = Props['data']['returns'][number]
type T = Props['t']
export const talkWord = (t: T, who: Return['talkWith']): string => ({ 'not asked': t.talk_not_asked, elder: t.talk_elder, family: t.talk_family, worker: t.talk_worker, health: t.talk_health, police: t.talk_police, nobody: t.talk_nobody })[who]
export const stateWord = (t: T, state: Return['talk']): string => ({ open: t.state_open, done: t.state_done, 'not now': t.state_not_now })[state]
