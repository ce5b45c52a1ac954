import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Qui interprète pour elle', nav: 'Interprète', lead: ({ language }) => `Sa langue : ${language}. Demandez-lui à qui elle fait confiance; elle n’a pas à dire pourquoi non.`,
  booked: 'Réservé', noneBooked: 'Personne n’est réservé.', state_asked: 'pas encore confirmé', state_confirmed: 'confirmé', state_cancelled: 'annulé', state_done: 'a eu lieu', confirm: 'Confirmé', cancel: 'Annuler', done: 'A eu lieu',
  when: ({ at, minutes }) => `${at}, ${minutes} min`, how_phone: 'par téléphone', how_video: 'par vidéo', how_in_person: 'en personne',
  who: 'Qui votre organisme appelle', none: 'Aucune interprète n’est inscrite. La supervision les ajoute sous Interprètes.', hers: 'parle sa langue', refused: 'elle n’en veut pas', refuse: 'Elle n’en veut pas', accept: 'Elle accepte maintenant',
  book: 'Réserver', day: 'Jour', hour: 'Heure', minutes: 'Minutes', how: 'Comment', language: 'Langue',
}
