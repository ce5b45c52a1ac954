import type { Rng } from '../../../algorithms/random/rng.ts'
import { placeList } from '../../../platform/places/place-list.ts'
import type { Findable } from '../find-services.ts'
import { topics } from '../topics.ts'

const heads = ['Aspen', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fern', 'Grove', 'Heron', 'Iris', 'Juniper', 'Kestrel', 'Lark', 'Maple', 'Nettle', 'Osprey', 'Prairie', 'Quartz', 'Raven', 'Spruce', 'Tamarack', 'Épinette', 'Bouleau', 'Harfang', 'Rivière', 'Mésange', 'Sorbier', 'Cap', 'Étoile', 'Sarcelle', 'Tilleul']
const tails = ['Society', 'Centre', 'Association', 'House', 'Group', 'Alliance', 'Maison', 'Regroupement', 'Carrefour', 'Entraide']

/** Invented services: the kind of help is said in one language only, and seldom in the name; towns of the list, larger ones more often. */
export const manyServices = (rng: Rng, count: number): Findable[] => {
  const towns = placeList().places.filter(p => (p.population ?? 0) > 1000).sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  return Array.from({ length: count }, (_, i) => {
    const topic = topics[i % topics.length]!
    const town = towns[Math.floor(rng.next() ** 3 * towns.length)]!
    const french = town.province === 'QC' ? rng.next() < 0.85 : rng.next() < 0.1
    const label = french ? topic.said.fr : topic.said.en
    const organization = `${rng.pick(heads)} ${rng.pick(heads)} ${rng.pick(tails)}`
    return { id: `s${String(i).padStart(6, '0')}`, name: rng.next() < 0.4 ? `${organization}, ${label}` : `${organization} ${i}`, alsoNamed: [], organization, topics: [topic.code], place: `${town.name} ${town.province}`, description: french ? `Un service inventé à ${town.name}. ${label}.` : `An invented service in ${town.name}. ${label}.` }
  })
}
