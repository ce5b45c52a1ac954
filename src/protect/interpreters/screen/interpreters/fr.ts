import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = { title: 'Interprètes', nav: 'Interprètes', lead: 'Qui votre organisme appelle. Un refus ne figure qu’au dossier de la personne.', list: 'La liste', none: 'Aucune interprète n’est inscrite.', left: 'Plus maintenant', add: 'Ajouter', name: 'Nom', languages: 'Langues, par code, avec des virgules', languagesHelp: 'en, fr, cr, iu, tl, es …', phone: 'Téléphone', wrong: 'Écrivez chaque langue en deux ou trois lettres.' }
