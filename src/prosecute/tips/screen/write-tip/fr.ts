import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Écrire un renseignement', lead: 'Écrivez ce qui a été fait ou dit. L’allure des gens, ou d’où ils semblent venir, n’est pas un renseignement.', occurrence: 'Numéro d’événement', occurrenceHelp: 'De votre propre système. Il s’écrit ici une seule fois.', channel: 'Comment c’est venu', receivedOn: 'Le jour où c’est venu',
  done: 'Ce qui a été fait ou dit', doneLaw: 'Si rien de ce qui suit n’a été fait ni dit, le renseignement est fermé maintenant et son texte effacé au jour 31.', text: 'Dans les mots reçus', textHelp: 'Scellé. Laissez de côté l’allure des gens.', privileged: 'C’est peut-être privilégié\u00a0: seul un énoncé en d’autres mots peut me quitter', source: 'Qui a parlé', sourceHelp: 'Pour vous et une seconde personne seulement. Laissez vide si vous n’avez pas à le savoir.', send: 'Garder',
} satisfies Words<typeof en>
