import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'investigations.not-a-unit': 'Seul un membre d’un service de police ou d’une unité mixte en ouvre une, dans une équipe. Demandez à l’administration quelle est la vôtre.',
  'investigations.number-twice': 'Ce numéro est déjà au dossier. Rien n’est à réécrire.',
  storyOpened: 'Enquête ouverte.',
  storyReference: ({ system, number }) => `${system}, numéro ${number}.`,
} satisfies Words<typeof en>
