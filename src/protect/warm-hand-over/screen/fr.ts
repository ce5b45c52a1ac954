import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Le relais',
  expectedBy: ({ who }: { who: string }) => `${who} l’attend.`, nobody: 'Personne n’est encore nommé pour l’attendre.',
  who: 'Qui l’attend', name: 'Le dire',
  meets: ({ where }: { where: string }) => `Rencontre : ${where}`,
  where: 'Où vous la rencontrez, plutôt qu’à la porte', whereHelp: 'Un lieu que tout le monde peut connaître. La personne qui l’a envoyée le dit à qui conduit.', keepWhere: 'Garder le point de rencontre',
  callAt: ({ at }: { at: string }) => `Parler ensemble le ${at}.`, waits: 'L’autre côté n’a pas encore accepté.', proposed: 'L’autre côté propose cette heure.', agreed: 'Convenu des deux côtés.', spoke: 'Vous avez parlé ensemble.', missed: 'Quelqu’un n’a pas été joint. Choisissez une autre heure.',
  agree: 'Cela nous convient', held: 'Nous avons parlé ensemble', notReached: 'Quelqu’un n’a pas été joint',
  when: 'Parler ensemble : elle, son intervenante et la maison', in15: 'Dans 15 minutes', in60: 'Dans une heure', in180: 'Dans 3 heures', tomorrow: 'Demain à 10 h', propose: 'Le proposer',
  escort: 'À qui confier votre adresse', escortNote: 'Une seule personne, pour cette arrivée. Vous êtes prévenues à chaque regard.', until: ({ time }: { time: string }) => `peut regarder jusqu’à ${time}`, letKnow: 'Lui confier l’adresse pour 6 heures',
} satisfies Words<typeof en>
