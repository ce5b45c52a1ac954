import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'safety-plan.day': 'Choisissez un jour après aujourd’hui, d’ici un an.',
  'safety-plan.when': 'Choisissez une heure à venir, d’ici un an.',
  waits: 'Elle vous donne signe', missed: 'Elle n’a pas donné signe. Ce qu’elle veut est sur la page.', climbs: 'Personne n’a eu signe de quelqu’un, deux heures après l’heure qu’elle avait choisie',
  review: 'Revoir ensemble son plan de sécurité', because_day: 'le jour convenu', because_house: 'sa maison a un dernier jour', because_return: 'elle est partie ou revenue', because_missed: 'un signe a manqué',
  open: 'Ouvrir', unmoved: 'Un dossier est gardé par un autre organisme. Ses signes convenus sont encore annoncés au précédent, et le nouveau n’en sait rien.', unlooked: 'Quelque chose a changé pour un plan de sécurité, et personne n’est prié de le revoir.',
} satisfies Words<typeof en>
