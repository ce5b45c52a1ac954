import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  search: 'Personne, dossier ou lieu',
  other: 'English',
  signOut: 'Fermer la session',
  signOutAll: 'Fermer toutes les sessions',
  keys: 'Touches du clavier',
  takenBack: 'Ceci a été repris.',
  notRead: 'Cette page n’a pu être lue.',
  tryAgain: 'Réessayez dans un instant.',
  signInTitle: 'Ouvrir une session',
  signInLead: 'Pour les personnes qui travaillent avec Throughline. Pour obtenir de l’aide, aucune session n’est nécessaire.',
  name: 'Votre nom de session',
  password: 'Mot de passe',
  code: 'Code, si vous en avez un',
  signIn: 'Ouvrir la session',
  findHelp: 'Trouver de l’aide',
  you: 'vous',
  themselves: 'la personne',
  yourTeam: 'votre équipe',
  purposeSupport: 'la soutenir',
  purposeEmergency: 'protéger quelqu’un',
  purposeClaim: 'réclamer le salaire',
  purposePermit: 'aider pour le permis',
  purposeInvestigate: 'enquêter',
} satisfies Words<typeof en>
