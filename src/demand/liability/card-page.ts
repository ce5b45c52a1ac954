import { z } from 'zod'
import { publicPage } from '../../platform/http/public-page.ts'
import { html } from '../../web/public/html.ts'
import { publicDocument } from '../../web/public/page.ts'

const words = {
  en: { title: 'If you ever want something', lines: ['A bed, a ride, a lawyer, a nurse, or someone to talk to.', 'You choose what, and when. You may stop at any question.', 'No police step in it. Nothing depends on leaving, or on what you do.'], where: 'On any phone, go to the first page and choose what you need:' },
  fr: { title: 'Si un jour vous voulez quelque chose', lines: ['Un lit, un trajet, un avocat, une infirmière ou quelqu’un à qui parler.', 'Vous choisissez quoi et quand. Vous pouvez arrêter à toute question.', 'Aucune étape policière. Rien ne dépend d’un départ ni de ce que vous faites.'], where: 'Sur tout téléphone, allez à la première page et choisissez ce qu’il vous faut\u00a0:' },
} as const

/** A card to print and hand over: it names nobody, no agency and no crime. */
export const cardPage = publicPage({
  at: '/help-card',
  input: z.object({}),
  get: async ({ language }) => {
    const spoken = language === 'fr' ? 'fr' : 'en'
    const t = words[spoken]
    return { html: publicDocument({ language: spoken, title: 'hours', languages: { en: '/help-card?lang=en', fr: '/help-card?lang=fr' }, body: html`<h1>${t.title}</h1><ul>${t.lines.map(line => html`<li>${line}</li>`)}</ul><p>${t.where}</p><p><a class="button" href="/help?lang=${spoken}">/help</a></p>` }) }
  },
})
