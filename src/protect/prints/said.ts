import type { Said } from '../../algorithms/facts/sourced.ts'

const say = (en: string, fr: string): Said => ({ en, fr })
/** Words of the printed pages, both languages side by side. */
export const said = {
  summary: say('Case summary', 'Résumé du dossier'), number: say('File number', 'Numéro du dossier'), callMe: say('Name she chose', 'Nom qu’elle a choisi'), party: say('Who comes', 'Qui vient'), language: say('Language', 'Langue'), state: say('State', 'État'),
  needs: say('What she needs', 'Ce dont elle a besoin'), noNeeds: say('Nothing is written yet.', 'Rien n’est encore écrit.'), contact: say('How she may be reached', 'Comment la joindre'), noContact: say('Not said: do not call, do not write.', 'Non dit\u00a0: ne pas appeler, ne pas écrire.'),
  closed: say('Not yours to see', 'Pas à vous de le voir'), only: say('For the care team alone. Only what the reader may see is here.', 'Pour l’équipe de soins seule. Seul ce que le lecteur peut voir figure ici.'),
  card: say('Numbers', 'Numéros'), danger: say('Danger now', 'Danger immédiat'), talk: say('Someone to talk to, day and night', 'Quelqu’un à qui parler, jour et nuit'), find: say('Find a service', 'Trouver un service'), call: say('Help by telephone, day and night', 'Aide par téléphone, jour et nuit'),
  trust: say('Someone I trust', 'Une personne de confiance'), word: say('Our word', 'Notre mot'), where: say('Where I go', 'Où je vais'), read: say('Numbers read on 23 November 2026; not called to check.', 'Numéros lus le 23 novembre 2026; aucun appel de vérification.'),
  tonight: say('Tonight', 'Ce soir'), expected: say('Who is expected', 'Qui est attendu'), nobody: say('Nobody is expected.', 'Personne n’est attendu.'), rooms: say('Rooms', 'Chambres'), room: say('Room', 'Chambre'), comes: say('When', 'Quand'), from: say('Asked by', 'Demandé par'), answer: say('Answer', 'Réponse'), fits: say('Fits', 'Pour'), stands: say('Stands', 'Où elle en est'), noRooms: say('This house counts no rooms here.', 'Cette maison ne compte pas de chambres ici.'), noNames: say('No names: the house holds none.', 'Aucun nom\u00a0: la maison n’en garde pas.'),
  'arrives_within 2 hours': say('within 2 hours', 'd’ici 2 heures'), arrives_tonight: say('tonight', 'ce soir'), arrives_morning: say('in the morning', 'au matin'), arrives_tomorrow: say('tomorrow', 'demain'),
  state_asked: say('waits for an answer', 'attend une réponse'), state_placed: say('yes', 'oui'), state_refused: say('no', 'non'), state_released: say('given back', 'rendu'), state_expired: say('ended', 'terminé'), state_left: say('left', 'partie'), state_held: say('held', 'retenue'),
  state_free: say('free', 'libre'), state_taken: say('taken', 'occupée'), state_out: say('out of use', 'hors d’usage'), held: say('held', 'retenue'), cot: say('cot', 'lit de bébé'), wheelchair: say('wheelchair', 'fauteuil roulant'),
} as const satisfies Readonly<Record<string, Said>>
export type SaidKey = keyof typeof said
