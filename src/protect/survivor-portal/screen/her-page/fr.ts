import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../cases/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  title: 'Sa propre page', lead: 'Fermée jusqu’à ce qu’elle la demande. Elle l’ouvre avec un numéro et cinq mots.', none: 'Elle n’a pas de page.', since: ({ day }: { day: string }) => `Ouverte depuis le ${day}.`,
  before: 'Avant de la faire', beforeSaid: 'Demandez si quelqu’un regarde son téléphone. La page ne nomme personne avant son second secret, mais un historique peut la montrer.', address: 'Elle l’ouvre à /my.',
  language: 'Langue de ses mots', make: 'Faire son numéro et ses mots', again: 'Nouveau numéro et nouveaux mots', againSaid: 'Les anciens cessent aussitôt. Son second secret est demandé de nouveau.',
  number: 'Numéro', theWords: 'Cinq mots', once: 'Montrés cette seule fois. Elle les écrit à sa façon ou les retient. Personne ne peut les retrouver plus tard.', hide: 'Elle les a : cacher', close: 'Fermer sa page', english: 'anglais', french: 'français',
} satisfies Words<typeof en>
