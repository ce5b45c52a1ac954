import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Même ou non', lead: 'Ce qui n’en fait peut-être qu’une, et ce qui a été décidé. Rien n’est réuni avant que quelqu’un qui a vu les deux le dise.', proposals: 'Peut-être une seule', none: 'Rien n’attend d’être regardé.', pair: ({ a, b }) => `${a} et ${b}`, look: 'Regarder les deux', log: 'Ce qui a été décidé', logEmpty: 'Rien n’a encore été décidé.',
  line: ({ a, b, verdict }) => `${a} et ${b}\u00a0: ${verdict}`, by: ({ who, at }) => `${who}, ${at}`, contradicted: 'contredit depuis', undone: ({ who, at }) => `annulé par ${who}, ${at}`, undo: 'Annuler', why: 'Pourquoi l’annuler',
} satisfies Words<typeof en>
