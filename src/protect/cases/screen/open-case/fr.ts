import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = { title: 'Ouvrir un dossier', lead: 'Quatre lignes font un dossier entier. Aucun document n’est nécessaire.', callMe: 'Comment veut-elle qu’on l’appelle?', callMeHelp: 'N’importe quel nom, même inventé.', adults: 'Combien d’adultes', children: 'Combien d’enfants', childrenLaw: 'Si vous apprenez qu’un enfant est maltraité, la loi vous oblige à le signaler. Dites-le avant de demander. Demander de l’aide n’est pas de la négligence.', pets: 'Animaux', dog: 'Un chien', cat: 'Un chat', other: 'Un autre animal', language: 'Langue, par son code', languageHelp: 'en, fr, cr (cri), iu (inuktitut), es, tl (tagalog) …', send: 'Ouvrir le dossier' } satisfies Words<typeof en>
