import { z } from 'zod'
import { maskOf } from '../../../platform/access/kind.ts'
import { sql } from '../../../platform/db/sql.ts'
import { publicPage } from '../../../platform/http/public-page.ts'
import { html } from '../../../web/public/html.ts'
import { caseKind } from '../../cases/kinds.ts'
import { asHer } from '../her.ts'
import { closeHerPage } from '../open-page.ts'
import { to } from '../paths.ts'
import { herPage } from './frame.ts'

export const offPage = publicPage({
  at: '/my/off',
  input: z.object({}),
  get: given => asHer(given as never, 'session', async ({ language, t }) => ({
    html: herPage('/my/off', language, html`<h1>${t.off}</h1><p>${t.offLead}</p><p>${t.offErase}</p><p>${t.offBack}</p><form method="post" action="${to('/my/off', language)}"><p class="acts"><button class="button hers" type="submit">${t.offDo}</button></p></form>`),
  })),
  // Closing never waits for the second secret: whoever must shut the page at once can.
  post: given => asHer(given as never, 'session', async her => {
    for (const { id } of her.files) await her.db.run(sql`select audit.write('case.her-page-closed', 'written', ${id}, ${maskOf(caseKind, ['summary'])}, '{}')`)
    for (const { id } of her.files) await closeHerPage(her.db, id)
    return { goTo: '/leave', setToken: null }
  }),
})
