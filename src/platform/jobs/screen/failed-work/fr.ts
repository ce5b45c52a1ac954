import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Ce qui n’a pas suivi', lead: 'Chaque étape a été tentée cinq fois. Il est dit ce qui aurait dû se faire, jamais dans quel dossier. La relancer ne fait rien deux fois.',
  none: 'Tout a suivi.', again: 'Relancer', agency: 'Organisme', tries: ({ n }) => `${n} essais`, code: ({ code }) => `code ${code}`,
}
