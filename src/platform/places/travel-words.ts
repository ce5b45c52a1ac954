import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Means } from '../../algorithms/geography/link.ts'
import type { NotKnown, TravelAnswer } from '../../algorithms/geography/travel.ts'

export const meansWords: Readonly<Record<Means, Said>> = {
  road: { en: 'road', fr: 'route' },
  'winter-road': { en: 'winter road', fr: 'chemin d’hiver' },
  ferry: { en: 'ferry', fr: 'traversier' },
  'foot-ferry': { en: 'ferry without cars', fr: 'traversier sans voitures' },
  boat: { en: 'boat', fr: 'bateau' },
  rail: { en: 'train', fr: 'train' },
  flight: { en: 'flight', fr: 'vol' },
  snowmobile: { en: 'snowmobile', fr: 'motoneige' },
}

const whyWords: Readonly<Record<NotKnown['why'], Said>> = {
  'no-way-known': { en: 'Travel time not known: no way between the two is in our data. Ask the community or an operator.', fr: 'Temps de déplacement inconnu\u00a0: aucun trajet entre les deux ne figure dans nos données. Demandez à la collectivité ou à un exploitant.' },
  'closed-on-date': { en: 'Travel time not known: the only way in our data is closed on that day.', fr: 'Temps de déplacement inconnu\u00a0: le seul trajet de nos données est fermé ce jour-là.' },
  'only-through-united-states': { en: 'Travel time not known within Canada: the only way passes through the United States.', fr: 'Temps de déplacement inconnu au Canada\u00a0: le seul trajet passe par les États-Unis.' },
  'not-by-these-means': { en: 'Travel time not known by these means: another means is needed.', fr: 'Temps de déplacement inconnu par ces moyens\u00a0: il en faut un autre.' },
}

const gap: Said = { en: 'At freeze-up and break-up the crossing stops for weeks.', fr: 'À l’englacement et à la débâcle, la traversée cesse pendant des semaines.' }
const doubt: Said = { en: 'It may be closed: check today.', fr: 'Il se peut que ce soit fermé\u00a0: vérifiez aujourd’hui.' }
const assumed: Said = { en: 'No timetable is known: the wait is a guess. Ask the operator.', fr: 'Aucun horaire n’est connu\u00a0: l’attente est une supposition. Demandez à l’exploitant.' }
const border: Said = { en: 'This way crosses into the United States and back: not everyone may or should cross.', fr: 'Ce trajet passe par les États-Unis\u00a0: tout le monde ne peut ou ne doit pas traverser.' }
const air: Said = { en: 'Ask who pays the flight before offering it, and book under a name that tells nothing.', fr: 'Demandez qui paie le vol avant de l’offrir, et réservez sous un nom qui ne révèle rien.' }
const memory: Said = { en: 'To be confirmed: from unchecked data.', fr: 'À confirmer\u00a0: données non vérifiées.' }

/** What must be said beside the answer; the reason first when there is no time. */
export const travelCautions = (answer: TravelAnswer): Said[] => {
  if (!answer.known) return [whyWords[answer.why], ...(answer.closed.some(way => way.gap) ? [gap] : [])]
  return [
    ...(answer.mayBeClosed ? [doubt] : []),
    ...(answer.throughUnitedStates ? [border] : []),
    ...(answer.waitAssumed ? [assumed] : []),
    ...(answer.means.includes('flight') ? [air] : []),
    ...(answer.confidence === 'unverified' ? [memory] : []),
  ]
}

/** `1 h 05`, `2 days 3 h`. */
export const sayMinutes = (minutes: number): Said => {
  const hours = Math.floor(minutes / 60)
  const rest = String(Math.round(minutes % 60)).padStart(2, '0')
  if (hours === 0) return { en: `${Math.round(minutes)} min`, fr: `${Math.round(minutes)}\u00a0min` }
  if (hours < 48) return { en: `${hours} h ${rest}`, fr: `${hours}\u00a0h\u00a0${rest}` }
  return { en: `${Math.floor(hours / 24)} days ${hours % 24} h`, fr: `${Math.floor(hours / 24)}\u00a0jours ${hours % 24}\u00a0h` }
}
