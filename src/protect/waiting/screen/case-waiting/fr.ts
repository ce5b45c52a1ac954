import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Où elle attend', nav: 'Où elle attend', lead: 'Son rang dans chaque file, et la règle selon laquelle une chambre est offerte.',
  lines: 'Files', none: 'Elle n’attend aucune maison.', place: ({ place, of }) => `${place} sur ${of}`, since: ({ at }) => `depuis le ${at}`, rule_urgency: 'Cette nuit d’abord, puis la plus longue attente', rule_time: 'La plus longue attente d’abord',
  offered: ({ room, at }) => `La chambre ${room} est offerte jusqu’au ${at}.`, yes: 'Elle la prend', no: 'Pas cette fois', leave: 'Elle n’attend plus', 'ended_placed': 'elle a la chambre', 'ended_her wish': 'elle n’attend plus', ended_elsewhere: 'elle est ailleurs', 'ended_cannot-meet-need': 'la maison ne peut répondre à un besoin', ended_staff: 'la maison manque de personnel', ended_closed: 'la maison ferme', ended_erased: 'terminé',
  joinTitle: 'Attendre une maison', house: 'Maison', urgency: 'Quand', urgency_tonight: 'Cette nuit', urgency_day: 'Sous un jour', urgency_days: 'Sous quelques jours', join: 'L’inscrire sur la liste', joinNote: 'La maison lit combien elles sont et quand. Ni son nom, ni ce dossier.',
}
