import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Prendre la relève sur cette tablette',
  lead: 'Un collègue est entré ici depuis moins de 12 heures. Votre NIP prend la relève et met fin à sa session.',
  name: 'Votre nom d’accès',
  pin: 'NIP',
  send: 'Prendre la relève',
  password: 'Entrer plutôt avec un mot de passe',
} satisfies Words<typeof en>
