import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Tout sortir, ou partir', lead: 'Pour la personne responsable d’un organisme, avec un collègue qui confirme dans sa propre session.',
  asks: 'Demandé ces sept derniers jours', none: 'Rien n’a été demandé.', who: ({ by, second }) => `${by} demande, ${second} confirme`,
  what_export: 'Sortir tout ce que nous gardons', what_leave: 'Partir pour de bon', do_export: 'Tout sortir', do_leave: 'Partir maintenant', confirm: 'Confirmer', confirmed: 'Confirmé. Cela peut se faire en un jour.', left: 'Parti.',
  state_waiting: 'attend', state_confirmed: 'confirmé', state_used: 'fait', state_ended: 'trop tard', taken: ({ n }) => `${n} dossiers, une ligne par rangée. La page de chaque personne le dit. Gardez le fichier sous clé.`,
  askTitle: 'Demander', exportHelp: 'Tout ce que gardent vos équipes, chaque champ ouvert, documents compris, une ligne JSON par rangée; la dernière ligne prouve que le fichier est entier. Une équipe dont vous n’êtes pas se sort par sa propre personne responsable.',
  keeps: ({ n }) => `Vous pourrez partir quand aucun dossier vivant ne sera gardé ici. Il y en a ${n} ou plus : transmettez ou fermez chacun, avec la personne.`, keepsNone: 'Aucun dossier vivant n’est gardé ici : partir ferme chaque compte, met fin à tout droit de vos équipes et garde ce que la loi exige.',
  what: 'Que faut-il faire', second: 'Qui confirme', send: 'Demander', noSecond: 'Personne d’autre de votre organisme ne peut confirmer. Nommez d’abord une autre personne à la supervision ou à l’administration.',
  prove: 'Prouvez que c’est vous', proveWhy: 'Ceci le demande. La preuve vaut 10 minutes.', proveCode: 'Code', proveCodeHelp: 'Six chiffres de votre application, ou un code de récupération.', provePassword: 'Votre mot de passe', proveSend: 'Prouver', proveWrong: 'Ce n’était pas juste. Huit mauvais essais bloquent ceci 15 minutes.',
}
