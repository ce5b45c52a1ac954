import type { Words } from '../../platform/i18n/words.ts'
import { typesetAll } from '../../web/kit/typeset.ts'
import type { en } from './en.ts'

export const fr = typesetAll({
  title: 'De quoi avez-vous besoin d’abord?', lead: 'Une question à la fois. Aucun nom.',
  'need.place': 'Un lieu sûr ce soir', 'need.talk': 'Parler à quelqu’un, maintenant', 'need.pay': 'Mon patron ne m’a pas payé', 'need.papers': 'Mes papiers ou mon permis', 'need.hurt': 'On a blessé mon corps', 'need.young': 'J’ai moins de 20 ans', 'need.own': 'Une ligne des Premières Nations, inuite ou métisse', 'need.other': 'De l’aide pour quelqu’un d’autre', 'need.unsure': 'Je ne sais pas',
  whereTitle: 'Où êtes-vous?', whereLead: 'Seulement la province ou le territoire.', noWhere: 'Je préfère ne pas le dire',
  linesTitle: 'Vous pouvez appeler', linesNone: 'Nous ne connaissons aucune ligne pour cela ici. Le 211 en connaît peut-être une.', change: 'Changer d’endroit', again: 'Demander autre chose', old: 'Nos numéros datent de plus de 90 jours; ils ne sont pas montrés. Composez le 211.',
  danger: 'En danger maintenant?', danger911: 'Composez le 911 là où il existe.', dangerPolice: 'Il amène la police. Rien d’autre sur cette page ne le fait.', dangerNorth: 'Le 911 n’existe pas partout dans le Nord. Là, prenez le numéro d’urgence local.',
  noPolice: 'Aucune ligne ici n’est de la police. Certaines doivent agir si un enfant est en danger.', noCookie: 'Aucun témoin. Rien n’est gardé de vos choix. Votre navigateur peut encore montrer cette page.', shift: 'Appuyez trois fois sur Maj pour quitter.', otherLanguage: 'Une autre langue? Plusieurs lignes ont des interprètes. Dites le nom de votre langue en français ou en anglais.',
  government: 'Le gouvernement tient cette ligne. Ce que vous dites peut aller à d’autres bureaux fédéraux.', child: 'Cette ligne doit agir si un enfant est en danger.',
  call: 'Appeler', text: 'Texter', always: 'jour et nuit', mostly: 'jour et nuit dans la plupart des régions', business: 'heures de bureau', unknown: 'heures inconnues de nous',
  daily: ({ from, until }: { from: string; until: string }) => `tous les jours, de ${from} à ${until}`, weekdays: ({ from, until }: { from: string; until: string }) => `du lundi au vendredi, de ${from} à ${until}, heure de l’Est`,
  languages: 'Langues :', interpreter: 'interprètes',
  official: ({ day }: { day: string }) => `de la ligne même ou d’une page gouvernementale, lu le ${day}`, secondary: ({ day }: { day: string }) => `d’une autre page, lu le ${day}`, unverified: ({ day }: { day: string }) => `non confirmé, lu le ${day}`, notCalled: 'nous n’avons pas appelé pour vérifier', source: 'Source :',
  en: 'anglais', fr: 'français', es: 'espagnol', cr: 'cri', iu: 'inuktitut', oj: 'ojibwé', zh: 'mandarin', yue: 'cantonais', pt: 'portugais', tl: 'tagalog', tty: 'ATS',
} satisfies Words<typeof en>)
