import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'accounts.wrong': 'Le nom, le mot de passe ou le code n’est pas juste. Réessayez ou demandez à votre administration.',
  'accounts.locked': 'Trop d’essais erronés. Attendez 15 minutes ou demandez à votre administration.',
  'accounts.code-needed': 'Entrez aussi les six chiffres de votre code.',
  'accounts.code-wrong': 'Le code n’est pas juste. Entrez les six chiffres que votre application affiche maintenant.',
  'accounts.no-code': 'Il n’y a pas de second facteur à modifier. Commencez par en créer un.',
  'accounts.password-weak': 'Choisissez au moins 12 caractères, autres que votre nom d’accès et qu’un seul caractère répété.',
  'accounts.pin-easy': 'Choisissez six chiffres qui ne se suivent pas et ne sont pas tous pareils.',
  'accounts.pin-wrong': 'Le NIP n’ouvre pas ici. Après cinq essais erronés ou 12 heures, entrez avec votre mot de passe.',
  'accounts.link-ended': 'Ce lien a servi ou n’est plus valide. Demandez-en un nouveau à votre administration.',
  'accounts.name-taken': 'Ce nom d’accès est déjà pris. Choisissez-en un autre.',
  'accounts.team-full': 'Une équipe compte 40 membres au plus. Créez une autre équipe.',
  'accounts.subject-taken': 'Le fournisseur connaît déjà un collègue sous ce sujet. Vérifiez-le.',
  'accounts.provider-address': 'Entrez l’adresse du fournisseur, qui commence par https://.',
  'accounts.provider-down': 'Le fournisseur de votre organisme ne répond pas. Entrez avec votre mot de passe ou réessayez plus tard.',
  'accounts.provider-refused': 'Le fournisseur n’a nommé personne qui travaille ici. Entrez avec votre mot de passe ou demandez à votre administration.',
  'accounts.flow-ended': 'Cette entrée a pris plus de 10 minutes ou a commencé dans un autre navigateur. Recommencez.',
  'accounts.too-many-lines': 'Une adresse compte cinq lignes au plus. Raccourcissez-la.',
  'accounts.hours-wrong': 'Un jour ouvre deux fois à la même heure, ou ferme en ouvrant. Corrigez-le.',
} satisfies Words<typeof en>
