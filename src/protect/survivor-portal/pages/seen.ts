import { z } from 'zod'
import { sql } from '../../../platform/db/sql.ts'
import { publicPage } from '../../../platform/http/public-page.ts'
import { fail } from '../../../platform/errors/catalogue.ts'
import { html, type SafeHtml } from '../../../web/public/html.ts'
import { icon } from '../../../web/public/icon.ts'
import { notice } from '../../../web/public/notice.ts'
import { asHer, dayIn, type Her } from '../her.ts'
import { type HerOpening, readHerOpenings, readWindows, type Window } from '../openings.ts'
import { to } from '../paths.ts'
import { herPage } from './frame.ts'

const perPage = 20

const line = (her: Her, o: HerOpening): SafeHtml => {
  const { t, language } = her
  const proof = o.seq === null ? t.proofSoon : t.proof({ n: new Intl.NumberFormat(`${language}-CA`).format(o.seq) })
  const worry = o.hers ? '' : o.worriedAt ? html`<span class="small hers">${t.worried({ day: dayIn(o.worriedAt, her) })}</span>` : html`<form method="post" action="${to('/my/seen', language)}"><input type="hidden" name="line" value="${o.id}"><button class="button" type="submit">${t.worry}</button></form>`
  return html`<li><b>${o.who}</b><span class="small dim">${o.when} · ${o.why}</span>${o.what ? html`<span class="small dim">${o.what}</span>` : ''}<span class="small faint">${proof}</span>${worry}</li>`
}

const windows = ({ t }: Her, all: readonly Window[]): SafeHtml => html`<h2>${t.canOpen}</h2><ul class="rows">${all.map(w => html`<li class="row panel"><span>${w.who}<small>${w.why}</small><small>${w.what}</small></span></li>`)}</ul>`

const pager = ({ t, language }: Her, page: number, all: number): SafeHtml => html`<p class="acts">${page > 1 ? html`<a class="button" href="${to('/my/seen', language, { p: String(page - 1) })}">${t.newer}</a>` : ''}${page * perPage < all ? html`<a class="button" href="${to('/my/seen', language, { p: String(page + 1) })}">${t.earlier}</a>` : ''}</p>`

export const seenPage = publicPage({
  at: '/my/seen',
  input: z.object({ p: z.string().regex(/^[1-9]\d{0,4}$/).default('1'), line: z.string().max(40).default('') }),
  get: given => asHer(given as never, 'seen', async her => {
    const all = await readHerOpenings(her)
    const page = Number(given.input.p ?? 1)
    const { t } = her
    return { html: herPage('/my/seen', her.language, html`<h1>${t.seen}</h1>
<p class="mark ok">${icon('shield-check', 19)}${all.some(o => o.police) ? t.police : t.noPolice}</p><p class="small dim">${t.later}</p>
${all.length === 0 ? html`<p>${t.seenNone}</p>` : html`<ol class="seen" aria-label="${t.seen}">${all.slice((page - 1) * perPage, page * perPage).map(o => line(her, o))}</ol>`}${pager(her, page, all.length)}
<p class="small dim">${t.worryLead}</p>${notice('law', html`${t.proofLead} ${t.proofLimit}`)}${windows(her, await readWindows(her))}`) }
  }),
  post: given => asHer(given as never, 'seen', async her => {
    const opening = (await readHerOpenings(her)).find(o => o.id === given.input.line && !o.hers) ?? fail('missing')
    for (const file of her.files) {
      const { here } = await her.db.one<{ here: boolean }>(sql`select exists (select from audit.openings(${file.id}, array['opened'], 'infinity', 100000) o where o.id = ${opening.id}) as here`)
      if (here) await her.db.run(sql`select protect.my_worry(${file.id}, ${opening.id}, 'opening')`)
    }
    return { goTo: to('/my/seen', her.language) }
  }),
})
