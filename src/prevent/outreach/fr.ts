import { plural, type Words } from '../../platform/i18n/words.ts'
import { typesetAll } from '../../web/kit/typeset.ts'
import type { en } from './en.ts'

export const fr = typesetAll({
  'outreach.no-team': 'Vous n’êtes d’aucune équipe. Demandez à votre responsable de vous y ajouter.', 'outreach.place-unknown': 'Cet endroit n’est pas dans la liste. Cherchez-le et choisissez-en un.', 'outreach.not-yet': 'Ce jour n’est pas venu. Planifiez-le; dites combien sont venus une fois fini.', 'outreach.how-many': 'Ce jour est passé. Dites combien de personnes sont venues.', 'outreach.month-past': 'Choisissez ce mois-ci ou un mois à venir.',
  'outreach.not-planned': 'Cette séance n’est plus planifiée. Relisez-la.', 'outreach.other-place': 'Cet endroit est hors de la région de la séance. Choisissez-en un dedans.', 'outreach.no-indigenous-host': 'Cet hôte n’est pas des Premières Nations, inuit ou métis. Sa séance est déjà comptée.', 'outreach.not-held': 'Dites d’abord que la séance a eu lieu et combien sont venus.',
  'outreach.host-has-not-agreed': 'L’hôte n’a pas accepté que des résultats soient gardés. Demandez-lui, puis notez sa réponse.', 'outreach.slip-line': ({ pile, line }: { pile: string; line: number }) => `La ligne ${line} des feuillets ${pile === 'before' ? 'd’avant' : 'd’après'} est illisible. Écrivez un code et cinq réponses.`, 'outreach.more-than-came': 'Il y a plus de feuillets que de personnes venues. Vérifiez les deux.',
  dayTomorrow: 'Une séance est prévue demain', dayToday: 'Une séance a lieu aujourd’hui', dayHow: 'Un jour prévu est passé : a-t-elle eu lieu?', dayResults: 'Les résultats d’une séance attendent', dayGap: ({ place, months }: { place: string; months: number }) => `Personne n’a visité ${place} depuis ${plural('fr', months, { one: `${months} mois`, other: `${months} mois` })}`, dayGapWhy: 'Aucune visite n’est prévue', open: 'Ouvrir', plan: 'Prévoir une visite',
} satisfies Words<typeof en>)
