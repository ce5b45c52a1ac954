import type { Said } from '../../algorithms/facts/sourced.ts'

const says = (en: string, fr: string): Said => ({ en, fr })

/** Why a row was refused, or what a row that is used has against it. */
export const reasons = {
  required: says('A field that HSDS requires is empty.', 'Un champ exigé par HSDS est vide.'),
  orphan: says('What this row belongs to is not in the file.', 'Ce à quoi cette ligne appartient n’est pas dans le fichier.'),
  'id-twice': says('Another row has this identifier and says something else.', 'Une autre ligne porte cet identifiant et dit autre chose.'),
  'no-table': says('HSDS 3 has no table for this row.', 'HSDS 3 n’a pas de table pour cette ligne.'),
  'not-a-row': says('This is not a row with fields.', 'Ceci n’est pas une ligne avec des champs.'),
  'address-hidden': says('The address says that it is confidential. It is not stored, shown or placed on a map.', 'L’adresse se dit confidentielle. Elle n’est ni conservée, ni montrée, ni placée sur une carte.'),
  'row-repeated': says('The same row stands here already.', 'La même ligne figure déjà ici.'),
  'id-made': says('The row has no identifier; one was made from what it says.', 'La ligne n’a pas d’identifiant; un a été formé de ce qu’elle dit.'),
  'id-mapped': says('The identifier is no UUID; one was made from it, the same each time. The first is kept.', 'L’identifiant n’est pas un UUID; un a été formé à partir de lui, toujours le même. Le premier est conservé.'),
  'reference-broken': says('It refers to something that is not in the file. The reference is kept as it is.', 'Elle renvoie à une chose absente du fichier. Le renvoi est laissé tel quel.'),
  'filled-from-name': says('The description is missing; the name stands in its place.', 'La description manque; le nom en tient lieu.'),
  'filled': says('A field that HSDS requires was filled from the rest of the row.', 'Un champ exigé par HSDS a été rempli d’après le reste de la ligne.'),
  vocabulary: says('The value is not in the list for this field. It is kept beside the row, and not used.', 'La valeur n’est pas dans la liste de ce champ. Elle est conservée à côté de la ligne, sans être utilisée.'),
  'status-unknown': says('The status is not one of the list: the service counts as inactive until someone says.', 'L’état n’est pas dans la liste\u00a0: le service compte comme inactif jusqu’à ce que quelqu’un le dise.'),
  number: says('This is not a number. It is kept beside the row.', 'Ce n’est pas un nombre. La valeur est conservée à côté de la ligne.'),
  age: says('The ages cannot be right: below 0, above 120, or the lowest above the highest.', 'Les âges ne peuvent être justes\u00a0: sous 0, au-dessus de 120, ou le plus bas au-dessus du plus haut.'),
  email: says('This is not an e-mail address. It is kept beside the row.', 'Ce n’est pas une adresse de courriel. La valeur est conservée à côté de la ligne.'),
  uri: says('This is not a web address. It is kept beside the row.', 'Ce n’est pas une adresse Web. La valeur est conservée à côté de la ligne.'),
  'uri-scheme': says('The web address had no http:// before it; it was added.', 'L’adresse Web n’avait pas http:// devant elle; il a été ajouté.'),
  'date-time': says('This is no instant of the form 2026-11-23T10:00:00Z. It is kept beside the row.', 'Ce n’est pas un instant de la forme 2026-11-23T10:00:00Z. La valeur est conservée à côté de la ligne.'),
  date: says('This is no day of the form 2026-11-23.', 'Ce n’est pas un jour de la forme 2026-11-23.'),
  'date-read': says('The day was written in another form; it was read as year, month, day.', 'Le jour était écrit autrement; il a été lu comme année, mois, jour.'),
  'date-future': says('The day lies in the future.', 'Le jour est à venir.'),
  'hours-in-prose': says('The hours are in words. They are kept as they are; nobody is sent there by them.', 'Les heures sont en toutes lettres. Elles restent telles quelles; personne n’y est envoyé d’après elles.'),
  'hours-form': says('This is no time of day. It is kept beside the row.', 'Ce n’est pas une heure du jour. La valeur est conservée à côté de la ligne.'),
  'hours-read': says('The time was written in another form; it was read on the 24-hour clock.', 'L’heure était écrite autrement; elle a été lue sur 24 heures.'),
  'hours-backwards': says('It closes before it opens: either past midnight or a slip.', 'La fermeture précède l’ouverture\u00a0: après minuit, ou une erreur.'),
  language: says('The language is not one that is known by this name or code.', 'La langue n’est pas connue sous ce nom ou ce code.'),
  country: says('The country is not a code of two letters.', 'Le pays n’est pas un code de deux lettres.'),
  'province-unknown': says('This is no province or territory of Canada.', 'Ce n’est ni une province ni un territoire du Canada.'),
  'address-as-given': says('The address lacks parts that HSDS requires; its text is kept with the location.', 'Il manque à l’adresse des parties exigées par HSDS; son texte est conservé avec le lieu.'),
  'point-half': says('The point has one coordinate only. It is kept beside the row, and not used.', 'Le point n’a qu’une coordonnée. Elle est conservée à côté de la ligne, sans être utilisée.'),
  'point-not-a-number': says('The coordinates are not numbers. They are kept beside the row, and not used.', 'Les coordonnées ne sont pas des nombres. Elles sont conservées à côté de la ligne, sans être utilisées.'),
  'point-zero': says('The point is 0, 0: off Africa. It is kept beside the row, and not used.', 'Le point est 0, 0\u00a0: au large de l’Afrique. Il est conservé à côté de la ligne, sans être utilisé.'),
  'point-out-of-range': says('There is no such latitude or longitude. It is kept beside the row, and not used.', 'Cette latitude ou longitude n’existe pas. Elle est conservée à côté de la ligne, sans être utilisée.'),
  'point-swapped': says('Latitude and longitude seem to be exchanged. They are kept beside the row, and not used.', 'La latitude et la longitude semblent inversées. Elles sont conservées à côté de la ligne, sans être utilisées.'),
  'point-sign': says('The point lies in Canada only with the other sign. It is kept beside the row, and not used.', 'Le point n’est au Canada qu’avec le signe contraire. Il est conservé à côté de la ligne, sans être utilisé.'),
  'point-outside-province': says('The point lies outside the province that the address gives. It is kept beside the row, and not used.', 'Le point est hors de la province que donne l’adresse. Il est conservé à côté de la ligne, sans être utilisé.'),
  'phone-empty': says('There is no digit in this telephone number.', 'Ce numéro de téléphone n’a aucun chiffre.'),
  'phone-short-code': says('A short code (211, 811 …): it works only in its own region.', 'Un code court (211, 811…)\u00a0: il ne fonctionne que dans sa région.'),
  'phone-several': says('Several numbers stand in one field. Give each its own row.', 'Plusieurs numéros dans un seul champ. Donnez à chacun sa ligne.'),
  'phone-too-short': says('The number has too few digits; perhaps the area code is missing.', 'Le numéro a trop peu de chiffres; l’indicatif régional manque peut-être.'),
  'phone-too-long': says('The number has too many digits.', 'Le numéro a trop de chiffres.'),
  'phone-not-a-number': says('This is not a telephone number.', 'Ce n’est pas un numéro de téléphone.'),
  'phone-no-such-area': says('No area code or exchange begins like this.', 'Aucun indicatif ou central ne commence ainsi.'),
  encoding: says('This line was not written as the rest of the file; it was read as Windows-1252.', 'Cette ligne n’était pas écrite comme le reste du fichier; elle a été lue comme Windows-1252.'),
  'double-encoded': says('Accents look broken, as Ã© for é. The text is kept as it came.', 'Les accents semblent brisés, comme Ã© pour é. Le texte est laissé tel quel.'),
  control: says('Signs that cannot be seen were taken out.', 'Des signes invisibles ont été retirés.'),
  'quotation-mark': says('A quotation mark is opened and never closed.', 'Un guillemet est ouvert et jamais fermé.'),
  columns: says('The row has more cells than the heading.', 'La ligne a plus de cellules que l’en-tête.'),
  'too-long': says('The text is longer than 20,000 letters and was cut.', 'Le texte dépasse 20\u00a0000 lettres et a été coupé.'),
  'not-text': says('A value has an inner form that this field does not take. It is kept beside the row.', 'Une valeur a une forme interne que ce champ n’accepte pas. Elle est conservée à côté de la ligne.'),
} as const
export type Reason = keyof typeof reasons
export type Problem = { readonly row: number; readonly field: string; readonly reason: Reason; readonly table?: string }

/** A row with one of these is not used. All else is used with a warning. */
export const refusals: ReadonlySet<Reason> = new Set(['required', 'orphan', 'id-twice', 'no-table', 'not-a-row', 'address-hidden'])
