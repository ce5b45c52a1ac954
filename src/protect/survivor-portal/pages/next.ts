import { z } from 'zod'
import type { Services } from '../../../platform/slices/services.ts'
import { sql } from '../../../platform/db/sql.ts'
import { publicPage } from '../../../platform/http/public-page.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { answerLead, herLeadOf } from '../../caseload/public.ts'
import { herKeeperOf, refuseKeeper } from '../../custody/public.ts'
import { herLinesOf, leaveHerLine } from '../../waiting/public.ts'
import { readStory } from '../../cases/read-story.ts'
import { asHer, dayIn, type Her, type HerFile, timeIn, wordAt } from '../her.ts'
import { to } from '../paths.ts'
import { herPage } from './frame.ts'

type Need = { need: string; horizon: string; her_words: Buffer | null; state: string }
const states = { open: 'open2', met: 'done', 'not wanted': 'notWanted' } as const

export const readNeeds = ({ db }: Pick<Her, 'db'>, file: HerFile): Promise<Need[]> =>
  db.many<Need>(sql`select need, horizon, her_words, state from protect.case_need where record_id = ${file.id} order by state = 'open' desc, at, id limit 100`)

const needs = async (her: Her, file: HerFile): Promise<SafeHtml[]> => (await readNeeds(her, file)).map(n => {
  const said = file.sealer.openMaybe('protect.case_need.her_words', n.her_words)
  return html`<li class="row panel"><span>${wordAt(her.t, `need.${n.need}`)}<small>${her.t[states[n.state as keyof typeof states] ?? 'open2']} · ${wordAt(her.t, `when.${n.horizon}`)}</small>${said ? html`<small>${her.t.yourWords} ${said}</small>` : ''}</span></li>`
})

const story = async (her: Her, file: HerFile, services: Services): Promise<SafeHtml[]> =>
  (await readStory(her.db, services, file, file.sealer)).slice(0, 30).map(line => html`<li><b>${line.said[her.language]}</b><span class="small dim">${timeIn(new Date(line.at), her)}${line.by ? ` · ${line.by}` : ''}</span></li>`)

/** Another worker leads her case: she is told, and asked. Her answer can be changed. */
const lead = async (her: Her, file: HerFile): Promise<SafeHtml> => {
  const change = await herLeadOf(her.db, file.id)
  if (!change) return html``
  const { t, language } = her
  const press = (answer: 'fine' | 'other', said: string) => html`<form method="post" action="${to('/my/next', language)}"><input type="hidden" name="lead" value="${change.id}"><input type="hidden" name="answer" value="${answer}"><button class="button" type="submit">${said}</button></form>`
  return html`<h2>${t.leadTitle}</h2><p>${t.leadChanged({ to: change.to, from: change.from, day: dayIn(change.at, her) })}</p>${change.answer === 'someone else' ? html`<p>${t.leadAsked}</p>${press('fine', t.leadFine)}` : html`${change.answer === null ? press('fine', t.leadFine) : ''}${press('other', t.leadOther)}`}`
}

/** Another agency would keep her file, or does: she is told, and until it is taken her no is enough. */
const keeper = async (her: Her, file: HerFile): Promise<SafeHtml> => {
  const change = await herKeeperOf(her.db, file.id)
  if (!change) return html``
  const { t, language } = her
  const said = { asked: t.keeperAsked, taken: t.keeperTaken, refused: t.keeperRefused, returned: t.keeperReturned }[change.state]
  return html`<h2>${t.keeperTitle}</h2><p>${said({ to: change.to, from: change.from, day: dayIn(change.at, her) })}</p>${change.state === 'asked' ? html`<form method="post" action="${to('/my/next', language)}"><input type="hidden" name="keeper" value="${change.id}"><button class="button" type="submit">${t.keeperNo}</button></form>` : ''}`
}

const lines = async (her: Her, file: HerFile): Promise<SafeHtml> => {
  const { t, language } = her
  const waits = await herLinesOf(her.db, file.id)
  if (waits.length === 0) return html``
  return html`<h2>${t.linesTitle}</h2><ul class="rows">${waits.map(l => html`<li class="row panel"><span>${l.house}<small>${t.linePlace({ place: l.place, of: l.of })}</small></span><form method="post" action="${to('/my/next', language)}"><input type="hidden" name="line" value="${l.id}"><button class="button" type="submit">${t.lineLeave}</button></form></li>`)}</ul>`
}

const left = async (her: Her, line: string): Promise<void> => {
  for (const file of her.files) if ((await herLinesOf(her.db, file.id)).some(l => l.id === line)) await leaveHerLine(her.db, file.id, line)
}

const refused = async (her: Her, offer: string): Promise<void> => {
  for (const file of her.files) {
    const change = await herKeeperOf(her.db, file.id)
    if (change?.id === offer && change.state === 'asked') await refuseKeeper(her.db, file.id, offer)
  }
}

const answered = async (her: Her, change: string, answer: string): Promise<void> => {
  for (const file of her.files) if ((await herLeadOf(her.db, file.id))?.id === change) await answerLead(her.db, file.id, change, answer === 'other' ? 'someone else' : 'fine')
}

export const nextPage = publicPage({
  at: '/my/next',
  input: z.object({ keeper: z.string().max(40).default(''), line: z.string().max(40).default(''), lead: z.string().max(40).default(''), answer: z.enum(['fine', 'other']).default('fine') }),
  get: given => asHer(given as never, 'next', async her => {
    const waiting: SafeHtml[] = []
    const past: SafeHtml[] = []
    const leads: SafeHtml[] = []
    for (const file of her.files) {
      leads.push(await lines(her, file), await lead(her, file), await keeper(her, file))
      waiting.push(...(await needs(her, file)))
      past.push(...(await story(her, file, given.services)))
    }
    const { t } = her
    return { html: herPage('/my/next', her.language, html`<h1>${t.next}</h1>${waiting.length > 0 ? html`<p class="dim">${t.nextLead}</p><ul class="rows">${waiting}</ul>` : html`<p class="dim">${t.nextNone}</p>`}${leads}
<h2>${t.story}</h2>${past.length > 0 ? html`<ol class="seen">${past}</ol>` : html`<p class="dim">${t.storyNone}</p>`}`) }
  }),
  post: given => asHer(given as never, 'next', async her => {
    const { keeper: offer, line, lead: change, answer } = given.input
    await (line ? left(her, line) : offer ? refused(her, offer) : answered(her, change, answer))
    return { goTo: to('/my/next', her.language) }
  }),
})
