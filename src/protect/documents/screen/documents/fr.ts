import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Documents', lead: 'Les copies qu’elle veut garder ici. Un tribunal peut les demander.',
  none: 'Aucun document n’est gardé ici. Ajoutez-en un seulement si elle en a besoin.',
  about_lease: 'Bail', about_identity: 'Identité', about_medical: 'Médical', about_police: 'Police', about_court: 'Tribunal', about_immigration: 'Immigration', about_income: 'Revenu', about_other: 'Autre document',
  kind_pdf: 'PDF', kind_jpeg: 'image', kind_png: 'image', kind_wav: 'son', added: ({ day, by }) => (by ? `ajouté le ${day} par ${by}` : `ajouté le ${day}`),
  kilobytes: ({ n }) => `${n}\u00a0Ko`, megabytes: ({ n }) => `${n}\u00a0Mo`,
  download: 'Télécharger', downloadNamed: ({ name }) => `Télécharger ${name}`, drop: 'Retirer', dropSure: 'Retirer ce document pour de bon?', dropYes: 'Retirer pour de bon', keep: 'Le garder',
  add: 'Ajouter un document', kept: 'Le fichier lui-même est gardé, scellé. Le lieu, l’appareil, l’auteur et les modifications en sont d’abord retirés.', limits: 'Un PDF, une image JPEG ou PNG, ou un son WAV, jusqu’à 15\u00a0Mo.',
  file: 'Fichier', choose: 'Choisir un fichier', chosen: ({ name, size }) => `${name}, ${size}`,
  about: 'De quoi il s’agit', name: 'Nom affiché ici', nameHelp: 'Scellé, comme le fichier. Évitez les noms complets si possible.', note: 'Note', noteHelp: 'À quoi il sert, pas ce qui lui est arrivé.', send: 'Garder ce document',
  tooLarge: 'Ce fichier dépasse 15\u00a0Mo. Réduisez-le, ou envoyez-le en plusieurs parties.', unreadable: 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau.',
} satisfies Words<typeof en>
