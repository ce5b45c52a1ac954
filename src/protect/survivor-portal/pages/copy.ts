import { z } from 'zod'
import { publicPage } from '../../../platform/http/public-page.ts'
import { html } from '../../../web/public/html.ts'
import { icon } from '../../../web/public/icon.ts'
import { notice } from '../../../web/public/notice.ts'
import { copyOfFile } from '../copy-of-file.ts'
import { asHer } from '../her.ts'
import { to } from '../paths.ts'
import { herPage } from './frame.ts'

export const copyPage = publicPage({
  at: '/my/copy',
  input: z.object({}),
  get: given => asHer(given as never, 'copy', async ({ language, t }) => ({
    html: herPage('/my/copy', language, html`<h1>${t.copy}</h1><p>${t.copyLead}</p>${notice('soon', t.copyRisk)}<form method="post" action="${to('/my/copy', language)}"><p class="acts"><button class="button primary" type="submit">${icon('download-simple')}${t.copyGet}</button></p></form>`),
  })),
  post: given => asHer(given as never, 'copy', async her => ({ file: await copyOfFile(her, given.services, given.now), name: 'notes.txt' })),
})
