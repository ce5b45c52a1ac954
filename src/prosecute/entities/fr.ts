import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'entities.not-of-this-form': 'Ce n’est pas la forme d’un tel numéro ou d’une date. Vérifiez, avec l’indicatif, puis renvoyez.',
  'entities.not-of-this-kind': 'Cela ne peut se dire de ce genre de chose. Choisissez une autre propriété ou une autre extrémité.',
  'entities.which-tip': 'Nommez le renseignement, et seulement s’il est la source. L’enquête doit d’abord l’avoir pris.',
  'entities.no-words-of-her': 'Aucun texte libre à côté d’une personne marquée comme exploitée. Laissez de côté les mots de la source.',
} satisfies Words<typeof en>
