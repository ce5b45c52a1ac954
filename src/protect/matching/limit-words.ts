import type { Said } from '../../algorithms/facts/sourced.ts'

/** `said`: it holds; `fails`: counted among those ruled out; `question`: to ask first; `relax`: what opening it would mean, null when it is never offered. */
export type LimitWords = { readonly said: Said; readonly fails: Said; readonly question: Said; readonly relax: Said | null; readonly icon: string }

const s = (en: string, fr: string): Said => ({ en, fr })
const w = (said: Said, fails: Said, question: Said, relax: Said | null, icon: string): LimitWords => ({ said, fails, question, relax, icon })

const lookUp = (words: Readonly<Record<string, Said>>) => (code: string): Said => words[code] ?? s(code, code)

export const populationWord = lookUp({ women: s('women', 'les femmes'), men: s('men', 'les hommes'), 'gender-diverse': s('people of all genders', 'les personnes de tous genres'), youth: s('young people', 'les jeunes') })
export const accessWord = lookUp({ 'step-free': s('step-free', 'de plain-pied'), 'wheelchair-room': s('wheelchair room', 'chambre pour fauteuil roulant'), hearing: s('set up for hearing loss', 'adapté à la perte auditive'), sight: s('set up for sight loss', 'adapté à la perte visuelle'), 'service-animal': s('service animal welcome', 'animal d’assistance bienvenu'), sensory: s('a quiet room', 'une pièce calme') })
export const languageWord = lookUp({ en: s('English', 'anglais'), fr: s('French', 'français'), cr: s('Cree', 'cri'), oj: s('Anishinaabemowin', 'anishinaabemowin'), iu: s('Inuktitut', 'inuktitut'), uk: s('Ukrainian', 'ukrainien'), ar: s('Arabic', 'arabe'), pa: s('Punjabi', 'pendjabi'), tl: s('Tagalog', 'tagalog'), es: s('Spanish', 'espagnol'), zh: s('Chinese', 'chinois'), so: s('Somali', 'somali'), vi: s('Vietnamese', 'vietnamien'), pl: s('Polish', 'polonais') })
export const needWord = lookUp({ 'safe-place': s('a safe place', 'un lieu sûr'), food: s('food', 'nourriture'), health: s('health care', 'soins de santé'), medicine: s('medicine', 'médicaments'), papers: s('help with papers', 'aide pour les papiers'), money: s('money', 'argent'), 'child-care': s('child care', 'garde d’enfants'), 'legal-advice': s('legal advice', 'conseils juridiques'), interpreter: s('an interpreter', 'interprète'), transport: s('transport', 'transport'), school: s('school', 'école'), work: s('work', 'travail'), counselling: s('counselling', 'soutien psychologique'), culture: s('her culture', 'sa culture') })

const pet: Readonly<Record<string, Said>> = { dog: s('the dog', 'le chien'), cat: s('the cat', 'le chat'), other: s('the animal', 'l’animal') }
const petsSaid = (pets: readonly string[]): Said => {
  const said = [...new Set(pets)].map(p => pet[p] ?? pet['other']!)
  return s(said.map(x => x.en).join(' and '), said.map(x => x.fr).join(' et '))
}

export const limitWords = {
  open: w(s('open', 'ouvert'), s('Closes before the night', 'Ferme avant la nuit'), s('Is it still open?', 'Est-ce encore ouvert?'), null, 'house'),
  noPolice: w(s('no police step', 'sans police'), s('Asks for a police report', 'Exige un rapport de police'), s('Is a police report asked for?', 'Un rapport de police est-il exigé?'), null, 'hand-palm'),
  anyStatus: w(s('any immigration status', 'tout statut d’immigration'), s('Not for every immigration status', 'Pas pour tout statut d’immigration'), s('Is any immigration status accepted?', 'Tout statut d’immigration est-il accepté?'), null, 'identification-card'),
  notSober: w(s('sobriety is not asked', 'la sobriété n’est pas exigée'), s('Asks for sobriety', 'Exige la sobriété'), s('Is sobriety asked for?', 'La sobriété est-elle exigée?'), s('If she can stay sober while there', 'Si elle peut y rester sobre'), 'first-aid'),
  sober: w(s('a sober house', 'une maison sobre'), s('Not a sober house', 'Pas une maison sobre'), s('Is it a sober house?', 'Est-ce une maison sobre?'), s('If the house need not be sober', 'Si la maison n’a pas à être sobre'), 'first-aid'),
  ownPhone: w(s('she keeps her telephone', 'elle garde son téléphone'), s('Telephones are handed in', 'Les téléphones sont remis'), s('May she keep her telephone?', 'Peut-elle garder son téléphone?'), s('If she hands in her telephone', 'Si elle remet son téléphone'), 'device-mobile'),
  womenOnly: w(s('no men in the house', 'aucun homme dans la maison'), s('Women and men in one house', 'Femmes et hommes sous un même toit'), s('Are men in the house?', 'Y a-t-il des hommes dans la maison?'), null, 'house-line'),
  noFaith: w(s('not faith-based', 'non confessionnel'), s('Faith-based', 'Confessionnel'), s('Is it faith-based?', 'Est-ce confessionnel?'), s('If a faith-based house is fine', 'Si une maison confessionnelle convient'), 'house'),
  faith: w(s('faith-based', 'confessionnel'), s('Not faith-based', 'Non confessionnel'), s('Is it faith-based?', 'Est-ce confessionnel?'), s('If it need not be faith-based', 'Si ce n’a pas à être confessionnel'), 'house'),
  noFee: w(s('free of charge', 'gratuit'), s('Asks for money', 'Demande de l’argent'), s('Is there a charge?', 'Y a-t-il des frais?'), s('If someone pays the charge', 'Si quelqu’un paie les frais'), 'coins'),
  indigenousLed: w(s('Indigenous-led', 'dirigé par des Autochtones'), s('Not Indigenous-led', 'Non dirigé par des Autochtones'), s('Is it Indigenous-led?', 'Est-ce dirigé par des Autochtones?'), s('If it need not be Indigenous-led', 'Si ce n’a pas à être dirigé par des Autochtones'), 'feather'),
  familyRoom: w(s('a family room', 'une chambre familiale'), s('No family room', 'Pas de chambre familiale'), s('Is there a family room?', 'Y a-t-il une chambre familiale?'), s('If the family shares with others', 'Si la famille partage avec d’autres'), 'users-three'),
  ownRoom: w(s('a room of her own', 'une chambre à elle'), s('Rooms are shared', 'Les chambres sont partagées'), s('Is there a room of her own?', 'Y a-t-il une chambre à elle?'), s('If she shares a room', 'Si elle partage une chambre'), 'bed'),
  tonight: w(s('someone is at the door tonight', 'quelqu’un est à la porte cette nuit'), s('Nobody at the door at night', 'Personne à la porte la nuit'), s('Is someone at the door at night?', 'Y a-t-il quelqu’un à la porte la nuit?'), s('If she can wait until the morning', 'Si elle peut attendre le matin'), 'moon'),
  room: w(s('a room is free', 'une chambre est libre'), s('No room that fits', 'Aucune chambre qui convient'), s('Is a room free? The count is not known.', 'Une chambre est-elle libre? Le compte est inconnu.'), s('If she can wait for a room', 'Si elle peut attendre une chambre'), 'bed'),
  fromElsewhere: w(s('takes people from elsewhere', 'accueille des gens d’ailleurs'), s('Only for people of its area', 'Seulement pour les gens de sa région'), s('Are people from elsewhere taken?', 'Accueille-t-on des gens d’ailleurs?'), null, 'map-trifold'),
  access: (code: Said) => w(code, s(`Not known to be: ${code.en}`, `Sans\u00a0: ${code.fr}`), s(`Is there: ${code.en}?`, `Y a-t-il\u00a0: ${code.fr}?`), null, 'path'),
  language: (name: Said) => w(s(`${name.en} spoken`, `on y parle ${name.fr}`), s(`${name.en} not spoken`, `On n’y parle pas ${name.fr}`), s(`Does someone speak ${name.en}?`, `Quelqu’un parle-t-il ${name.fr}?`), s(`If ${name.en} is by phone only`, `Si l’interprétation (${name.fr}) est par téléphone`), 'translate'),
  need: (name: Said) => w(name, s(`Does not offer: ${name.en}`, `N’offre pas\u00a0: ${name.fr}`), s(`Is there: ${name.en}?`, `Offre-t-on\u00a0: ${name.fr}?`), null, 'hand-heart'),
  who: (name: Said) => w(s(`for ${name.en}`, `pour ${name.fr}`), s(`Not for ${name.en}`, `Pas pour ${name.fr}`), s(`Is it for ${name.en}?`, `Est-ce pour ${name.fr}?`), null, 'user'),
  age: (age: number) => w(s(`takes age ${age}`, `accueille à ${age}\u00a0ans`), s('Not for this age', 'Pas pour cet âge'), s(`Is age ${age} taken?`, `Accueille-t-on à ${age}\u00a0ans?`), null, 'user'),
  children: (n: number, oldest: number | null) => w(oldest === null ? s(n === 1 ? 'child welcome' : `${n} children welcome`, n === 1 ? 'enfant bienvenu' : `${n}\u00a0enfants bienvenus`) : s(`takes children of ${oldest}`, `accueille des enfants de ${oldest}\u00a0ans`), s('Not for these children', 'Pas pour ces enfants'), oldest === null ? s('Are her children taken? An age is not known: ask up to which age.', 'Ses enfants sont-ils accueillis? Un âge est inconnu\u00a0: demandez jusqu’à quel âge.') : s('Are her children taken?', 'Ses enfants sont-ils accueillis?'), null, 'baby'),
  pets: (pets: readonly string[]) => {
    const { en, fr } = petsSaid(pets)
    return w(s(`${en} may come`, `${fr} peut venir`), s('Not for her animals', 'Pas pour ses animaux'), s(`May ${en} come?`, `Est-ce que ${fr} peut venir?`), s(`If ${en} stays with a foster family`, `Si ${fr} va en famille d’accueil`), 'dog')
  },
  stay: (days: number) => w(s(`stay of ${days} days`, `séjour de ${days}\u00a0jours`), s(`Stay under ${days} days`, `Séjour de moins de ${days}\u00a0jours`), s(`May she stay ${days} days?`, `Peut-elle rester ${days}\u00a0jours?`), s('If she can move once more', 'Si elle peut déménager une fois de plus'), 'calendar-blank'),
  within: (km: number) => w(s(`within ${km} km`, `à moins de ${km}\u00a0km`), s(`Further than ${km} km`, `À plus de ${km}\u00a0km`), s('How far is it?', 'À quelle distance est-ce?'), s(`If further than ${km} km is fine`, `Si plus de ${km}\u00a0km convient`), 'car'),
  beyond: (km: number) => w(s(`${km} km away or more`, `à ${km}\u00a0km ou plus`), s(`Nearer than ${km} km`, `À moins de ${km}\u00a0km`), s('How far is it?', 'À quelle distance est-ce?'), null, 'map-pin'),
  away: (place: Said, km: number) => w(s(`outside ${km} km of ${place.en}`, `hors de ${km}\u00a0km autour de ${place.fr}`), s('Inside what she stays away from', 'Dans la zone qu’elle évite'), s(`Is the house further than ${km} km from ${place.en}? The shelter must confirm.`, `La maison est-elle à plus de ${km}\u00a0km de ${place.fr}? Le refuge doit confirmer.`), null, 'map-pin'),
}
