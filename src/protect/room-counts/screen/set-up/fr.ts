import { plural, type Words } from '../../../../platform/i18n/words.ts'
import { reasons } from '../../../../platform/imports/reasons.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Chambres et comptes', lead: 'Quelles chambres a la maison, et comment on apprend ce qui est libre : deux touches au tableau, un texto, le téléphone, ou un fichier chaque nuit.', none: 'Aucune maison de chez vous n’est encore inscrite. Demandez à votre administration de l’inscrire.',
  toBoard: 'Au tableau', rooms: 'Chambres', noRooms: 'Aucune chambre encore. Ajoutez la première.',
  room: ({ label }) => `Chambre ${label}`, holds: ({ adults, children }) => `${plural('fr', adults, { one: 'un adulte', other: `${adults} adultes` })}${children > 0 ? `, ${plural('fr', children, { one: 'un enfant', other: `${children} enfants` })}` : ''}`,
  cot: 'un petit lit', wheelchair: 'un fauteuil roulant', pet_dog: 'un chien', pet_cat: 'un chat', pet_other: 'un autre animal',
  add: 'Ajouter une chambre', change: 'Modifier', retire: 'N’est plus une chambre', label: 'Son numéro', labelHelp: 'Des chiffres, ou une lettre à la suite. Jamais un nom.', adults: 'Adultes', children: 'Enfants', pets: 'Animaux qui peuvent venir', hasCot: 'Elle a un petit lit', byWheelchair: 'En fauteuil roulant', keep: 'Garder la chambre', newNote: 'Une nouvelle chambre est hors service jusqu’à ce que le tableau la dise libre.',
  count: 'Apporter le compte de ce soir', choose: 'Choisir un fichier', chooseHelp: 'Un tableau avec Chambre et État : libre, prise ou hors service. Le nom de personne. Jusqu’à 1 Mo.', tooLarge: 'Ce fichier est trop gros. Une maison, une nuit.',
  report: ({ changed, same, refused }) => `${changed} changées, ${same} comme avant, ${refused} non prises.`,
  row: ({ row, room }) => (room === '' ? `Ligne ${row}` : `Ligne ${row}, chambre ${room}`),
  'why_unknown-room': 'La maison n’a pas cette chambre. Ajoutez-la, ou corrigez le numéro.', 'why_someone-waits': 'Quelqu’un attend cette chambre. Répondez-lui d’abord.', 'why_someone-there': 'Cette chambre est donnée à quelqu’un. Elle ne peut être hors service.', 'why_given-since': 'Cette chambre fut donnée après le compte. Elle reste la sienne.', why_needed: reasons.needed.fr, 'why_unknown-word': 'Dites libre, prise ou hors service.', 'why_duplicate-number': 'La chambre est deux fois dans le fichier. Seule la première ligne est prise.', 'why_date-unreal': reasons['date-unreal'].fr, why_other: 'Cette ligne n’a pu être lue. Corrigez-la dans le fichier.',
  last: ({ how, at }) => `Dernier compte ${how} le ${at}.`, how_file: 'par fichier', how_feed: 'par votre propre système', how_text: 'par texto', how_keypad: 'par téléphone', partly: 'Toutes les chambres n’y étaient pas : l’âge du compte n’a pas changé.',
  feed: 'Votre propre système', feedNote: 'Il peut envoyer le même tableau chaque nuit avec une clé, à l’adresse que détient votre administration.', makeKey: 'Créer une clé', anotherKey: 'Créer une autre clé', endKey: 'Mettre fin à la clé', keyOnce: 'La clé, montrée cette seule fois. La précédente n’ouvre plus rien.', since: ({ at }) => `Il a une clé depuis le ${at}.`, noKey: 'Il n’a pas de clé.',
  byText: 'Par texto du téléphone de garde : LIBRES 4 7, COMPLET ou PAREIL. Au clavier : 3*4*7#, 3# ou 4#.',
} satisfies Words<typeof en>
