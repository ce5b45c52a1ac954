import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Sortir un tableau', lead: 'Les dossiers que vous pouvez lire, en CSV, dans les mots de la norme HTCDS 2.0. Seul ce que vous pouvez voir y figure.',
  told: 'Votre nom est à la première ligne. Le journal de chaque dossier dit que vous l’avez sorti, et qui le garde en est averti.', notIn: 'Notes, mots de la personne, santé, droit et immigration n’y figurent pas.',
  take: 'Sortir mes dossiers', all: 'Sortir plus de 50 noms', allHelp: 'Un droit à part, pour la supervision.', taken: ({ n, names }) => `${n} dossiers, ${names} noms. Supprimez le fichier quand il a servi.`,
  seconds: 'Demandé à une deuxième personne', askOf: ({ by, names }) => `${by}, ${names} noms`, yes: 'Oui', no: 'Non', state_waiting: 'attend une réponse', state_yes: 'oui, pour un jour', state_no: 'non', state_used: 'sorti', state_ended: 'échu',
  askTitle: 'Une deuxième personne', askLead: ({ names }) => `Le tableau porterait ${names} noms. Au-delà de 200, une autre personne à la supervision ou à l’administration doit d’abord dire oui.`, why: 'À quoi il sert', why_move: 'Passer à un autre système', why_court: 'Pour un tribunal', why_audit: 'Pour une vérification', why_backup: 'Garder une copie', ask: 'Demander un oui',
  proven: 'Vous avez prouvé qui vous êtes. Cela tient 10 minutes.',
  prove: 'Prouvez que c’est vous', proveWhy: 'Sortir des noms d’ici le demande. Cela tient 10 minutes.', proveCode: 'Code', proveCodeHelp: 'Six chiffres de votre application, ou un code de secours.', provePassword: 'Votre mot de passe', proveSend: 'Prouver', proveWrong: 'Ce n’était pas juste. Huit essais manqués bloquent 15 minutes.',
} satisfies Words<typeof en>
