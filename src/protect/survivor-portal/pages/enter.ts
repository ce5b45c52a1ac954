import { z } from 'zod'
import { publicPage } from '../../../platform/http/public-page.ts'
import { doors, promises } from '../../../web/public/notice.ts'
import { field } from '../../../web/public/field.ts'
import { form } from '../../../web/public/form.ts'
import { html } from '../../../web/public/html.ts'
import { asHer, type Her, languageOf, wordsOf } from '../her.ts'
import { to } from '../paths.ts'
import { signInToPage } from '../sign-in.ts'
import type { Language } from '../../../algorithms/facts/sourced.ts'
import { herPage } from './frame.ts'

const icons = { next: 'path', yes: 'handshake', seen: 'users', fix: 'pencil-simple-line', copy: 'download-simple', off: 'x-circle' } as const

/** No service, place or worker is named here, and no number says how much there is. */
const home = ({ language, secondOpen, t }: Her): string => herPage('/my', language, html`<h1>${t.homeTitle}</h1><p class="dim">${t.homeLead}</p>
${secondOpen ? '' : html`<p class="dim">${t.homeShut}</p>`}
${doors((['next', 'yes', 'seen', 'fix', 'copy', 'off'] as const).map(place => ({ href: to(`/my/${place}`, language), icon: icons[place], said: t[place] })))}
${promises([{ icon: 'clock', said: t.idle }, { icon: 'keyboard', said: t.shift }])}`)

const enter = (language: Language, error?: string): string => {
  const t = wordsOf(language)
  const errors = error ? [{ field: 'number', said: error }] : []
  return herPage('/my', language, html`<h1>${t.enterTitle}</h1><p class="dim">${t.enterHelp}</p>
${form({ language, action: to('/my', language), next: t.open, errors, body: html`${field({ name: 'number', label: t.number, help: t.numberHelp, kind: 'decimal' })}${field({ name: 'words', label: t.words, help: t.wordsHelp })}` })}
<p class="small dim">${t.lost}</p><p class="small faint">${t.trace}</p>`)
}

export const enterPage = publicPage({
  at: '/my',
  input: z.object({ number: z.string().max(60).default(''), words: z.string().max(200).default('') }),
  get: async given => {
    if (!given.token) return { html: enter(languageOf(given.language)) }
    const shown = await asHer(given as never, 'session', async her => ({ html: home(her) }))
    return 'goTo' in shown ? { html: enter(languageOf(given.language)) } : shown
  },
  post: async ({ input, door, services, now, language: asked }) => {
    const language = languageOf(asked)
    const signed = await signInToPage(input, door, services.keys, now)
    if (typeof signed === 'string') return { html: enter(language, wordsOf(language)[signed]), status: 422 }
    return { goTo: to('/my/key', language), setToken: signed.token }
  },
})
