import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'file.too-large': 'Ce fichier dépasse 15 Mo. Réduisez-le ou envoyez-le en plusieurs parties.',
  'file.unknown': 'Ce type de fichier n’est pas conservé ici. Choisissez un PDF, une image JPEG ou PNG, ou un son WAV.',
  'file.broken': 'Ce fichier est verrouillé ou endommagé\u00a0: il ne peut pas être nettoyé. Enregistrez-le sans mot de passe, puis choisissez-le.',
}
