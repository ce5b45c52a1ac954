import type { Said } from '../../algorithms/facts/sourced.ts'

export const templateIds = ['support', 'residence', 'referral'] as const
export type TemplateId = (typeof templateIds)[number]
/** A paragraph falls away when a word in braces has no value: nothing is claimed that was not said. */
export type Template = { readonly id: TemplateId; readonly title: Said; readonly paragraphs: readonly Said[] }

/** Data, so that an agency's own text can stand in its place. No word tells what was lived or what the service is. */
export const templates: readonly Template[] = [
  {
    id: 'support', title: { en: 'Letter of support', fr: 'Lettre d’appui' },
    paragraphs: [
      { en: 'I write in support of {name}, who agreed to this letter and has read it.', fr: 'J’écris en appui à {name}, qui a accepté cette lettre et l’a lue.' },
      { en: 'I have worked with {name} since {since}.', fr: 'Je travaille avec {name} depuis le {since}.' },
      { en: '{words}', fr: '{words}' },
      { en: 'To confirm this letter, use: {contact}. Other questions go to {name} alone.', fr: 'Pour confirmer cette lettre\u00a0: {contact}. Toute autre question s’adresse à {name} seulement.' },
    ],
  },
  {
    id: 'residence', title: { en: 'Proof of residence', fr: 'Preuve de résidence' },
    paragraphs: [
      { en: 'I confirm that {name} lives in {province}.', fr: 'Je confirme que {name} habite la province ou le territoire suivant\u00a0: {province}.' },
      { en: '{name} has lived at the present address since {since}.', fr: '{name} habite à l’adresse actuelle depuis le {since}.' },
      { en: 'The street address is known to me and is not written here, at the wish of {name}.', fr: 'L’adresse civique m’est connue et n’est pas écrite ici, comme le souhaite {name}.' },
      { en: '{words}', fr: '{words}' },
      { en: 'To confirm this letter, use: {contact}.', fr: 'Pour confirmer cette lettre\u00a0: {contact}.' },
    ],
  },
  {
    id: 'referral', title: { en: 'Referral', fr: 'Demande d’accueil' },
    paragraphs: [
      { en: 'I ask you to receive {name}, who agreed to this letter and has read it.', fr: 'Je vous demande de recevoir {name}, qui a accepté cette lettre et l’a lue.' },
      { en: 'What {name} is looking for: {needs}.', fr: 'Ce que cherche {name}\u00a0: {needs}.' },
      { en: '{words}', fr: '{words}' },
      { en: 'To answer, use: {contact}. Nothing else about {name} goes with this letter.', fr: 'Pour répondre\u00a0: {contact}. Rien d’autre au sujet de {name} n’accompagne cette lettre.' },
    ],
  },
]
