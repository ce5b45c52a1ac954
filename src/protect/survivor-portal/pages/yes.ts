import { z } from 'zod'
import { publicPage } from '../../../platform/http/public-page.ts'
import { consentSentence } from '../../../web/public/consent-sentence.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { notice } from '../../../web/public/notice.ts'
import { type ByLaw, giveBackMine, type HerConsent, readByLaw, readHerConsents, takeBackMine } from '../consents.ts'
import { closeLink, readLinks } from '../../outside-link/public.ts'
import { asHer, dayIn, type Her, type HerFile, timeIn, wordAt } from '../her.ts'
import { to } from '../paths.ts'
import { herPage } from './frame.ts'

const saw = ({ t }: Her, n: number): string => (n === 0 ? t.sawNever : t.sawBefore({ n }))

/** Never says "taken back" before the database has said so: this is read after the change was kept. */
const one = (her: Her, c: HerConsent): SafeHtml => {
  const { t, language } = her
  const action = to('/my/yes', language)
  const ended = c.withdrawn_at ? t.takenBack({ day: dayIn(c.withdrawn_at, her) }) : c.ended_at ? t.ended({ day: dayIn(c.ended_at, her) }) : null
  const sentence = consentSentence({ language, sentence: c.sentence, until: t.until({ day: dayIn(c.until, her) }), action, carried: { consent: c.id, act: 'take' }, ...(ended === null ? {} : { takenBack: ended }) })
  return html`${sentence}${c.police ? html`<p class="small">${t.police1}</p>` : ''}${c.withdrawn_at ? html`<p class="small dim">${saw(her, c.opened)} ${c.opened > 0 ? t.knew : ''}</p>` : ''}${c.canGiveBack ? html`<form method="post" action="${action}"><input type="hidden" name="consent" value="${c.id}"><input type="hidden" name="act" value="give"><button class="button" type="submit">${t.giveBack}</button></form>` : ''}`
}

const byLaw = ({ t }: Her, all: readonly ByLaw[]): SafeHtml => html`<h2>${t.byLaw}</h2>${all.length === 0 ? html`<p class="dim">${t.byLawNone}</p>` : html`<p class="dim">${t.byLawLead}</p><ul class="rows">${all.map(l => html`<li class="row panel"><span>${l.who}<small>${wordAt(t, `as.${l.basis}`)}${l.citation ? ` · ${l.citation}` : ''}</small><small>${l.what}</small></span></li>`)}</ul>`}${notice('law', html`${t.mustKeep} ${t.later}`)}`

type Link = Awaited<ReturnType<typeof readLinks>>[number]
const linksOf = async (her: Her): Promise<Link[]> => (await Promise.all(her.files.map((file: HerFile) => readLinks(her.db, file.id, file.sealer)))).flat()

/** Asked by link of someone without an account: what of hers, who opened it as they wrote it there, and her way to close it. */
const outside = (her: Her, links: readonly Link[]): SafeHtml => {
  const { t, language } = her
  return links.length === 0 ? html`` : html`<h2>${t.outside}</h2><p class="dim">${t.outsideLead}</p><ul class="rows">${links.map(l => html`<li class="row panel"><span>${l.to}<small>${l.sections.map(s => wordAt(t, `my.${s}`)).filter(Boolean).join(', ')} · ${l.by ? t.outsideBy({ name: l.by.name, at: timeIn(new Date(l.openedAt!), her) }) : t.outsideNone}</small>${l.state === 'waiting' || l.state === 'opened' ? html`<form method="post" action="${to('/my/yes', language)}"><input type="hidden" name="consent" value="${l.id}"><input type="hidden" name="act" value="close"><button class="button" type="submit">${t.outsideClose}</button></form>` : html`<small>${t.outsideOver}</small>`}</span></li>`)}</ul>`
}

const closeMine = async (her: Her, link: string): Promise<void> => {
  for (const file of her.files) if ((await readLinks(her.db, file.id, file.sealer)).some(l => l.id === link)) await closeLink(her.db, file.id, link)
}

export const yesPage = publicPage({
  at: '/my/yes',
  input: z.object({ consent: z.string().max(40).default(''), act: z.string().max(10).default('') }),
  get: given => asHer(given as never, 'yes', async her => {
    const all = await readHerConsents(her, given.now)
    const { t } = her
    return { html: herPage('/my/yes', her.language, html`<h1>${t.yes}</h1><p class="dim">${t.yesLead}</p>${all.length === 0 ? html`<p class="dim">${t.yesNone}</p>` : all.map(c => one(her, c))}${outside(her, await linksOf(her))}${byLaw(her, await readByLaw(her))}`) }
  }),
  post: given => asHer(given as never, 'yes', async her => {
    const { consent, act } = given.input
    if (act === 'take') await takeBackMine(her, consent, given.now)
    if (act === 'give') await giveBackMine(her, consent, given.now)
    if (act === 'close') await closeMine(her, consent)
    return { goTo: to('/my/yes', her.language) }
  }),
})
