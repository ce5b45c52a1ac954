import { z } from 'zod'
import { checkSecret, hashSecret } from '../../../platform/accounts/password.ts'
import { sql } from '../../../platform/db/sql.ts'
import type { PublicAnswer } from '../../../platform/http/public-page.ts'
import { publicPage } from '../../../platform/http/public-page.ts'
import type { Services } from '../../../platform/slices/services.ts'
import { field } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { html } from '../../../web/public/html.ts'
import { asHer, type Her } from '../her.ts'
import { placeFrom, to } from '../paths.ts'
import { readSecond } from '../way-in.ts'
import { herPage } from './frame.ts'

type Typed = { second: string; again: string; at: string }
const Input = z.object({ second: z.string().max(100).default(''), again: z.string().max(100).default(''), at: z.string().max(10).default(''), skip: z.string().max(1).default('') })

const keptOf = async ({ db }: Her): Promise<string | null> => (await db.one<{ hash: string | null }>(sql`select accounts.own_second() as hash`)).hash

const shown = ({ language, t }: Her, sets: boolean, at: string, error?: string): PublicAnswer => {
  const errors = error ? [{ field: 'second', said: error }] : []
  const body = html`${field({ name: 'second', label: t.second, ...(error ? { error } : {}) })}${sets ? field({ name: 'again', label: t.again }) : ''}`
  return {
    ...(error ? { status: 422 as const } : {}),
    html: herPage('/my/key', language, html`<h1>${sets ? t.secondSetTitle : t.secondAskTitle}</h1><p class="dim">${sets ? t.secondSetHelp : t.secondAskHelp}</p>
${form({ language, action: to('/my/key', language), carried: { at }, next: sets ? t.keep : t.open, errors, body })}<p class="small dim">${t.secondLost}</p>`, at ? { at } : {}),
  }
}

const next = (her: Her, at: string): PublicAnswer => {
  const place = placeFrom(at)
  return { goTo: to(place ? `/my/${place}` : '/my', her.language) }
}

const setSecond = async (her: Her, typed: Typed, services: Services): Promise<PublicAnswer> => {
  const second = readSecond(typed.second)
  if (second === null) return shown(her, true, typed.at, her.t.secondBad)
  if (second !== readSecond(typed.again)) return shown(her, true, typed.at, her.t.secondNotSame)
  await her.db.run(sql`select accounts.set_second(${await hashSecret(services.keys, second)})`)
  await her.db.run(sql`select accounts.second_opened()`)
  return next(her, typed.at)
}

/** Wrong tries slow the asker, one by one, and never lock her out. */
const trySecond = async (her: Her, kept: string, typed: Typed, services: Services): Promise<PublicAnswer> => {
  const { slow } = await her.db.one<{ slow: boolean }>(sql`select protect.my_slow() as slow`)
  const right = !slow && (await checkSecret(services.keys, kept, readSecond(typed.second) ?? ''))
  if (!slow) await her.db.run(sql`select protect.my_second_tried(${right})`)
  if (!right) return shown(her, false, typed.at, her.t.secondWrong)
  await her.db.run(sql`select accounts.second_opened()`)
  return next(her, typed.at)
}

export const keyPage = publicPage({
  at: '/my/key',
  input: Input,
  get: given => asHer(given as never, 'session', async her => (her.secondOpen ? next(her, given.input.at) : shown(her, (await keptOf(her)) === null, given.input.at))),
  post: given => asHer(given as never, 'session', async her => {
    if (her.secondOpen) return next(her, given.input.at)
    const kept = await keptOf(her)
    return kept === null ? setSecond(her, given.input, given.services) : trySecond(her, kept, given.input, given.services)
  }),
})
