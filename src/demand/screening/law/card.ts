import { covers, day, type PlainDate, type Span } from '../../../algorithms/calendars/day.ts'
import type { Confidence, Said } from '../../../algorithms/facts/sourced.ts'
import { say } from '../../../law/sentences.ts'
import { sources } from '../../../law/facts/sources.ts'

/** One line of the card: what may be done now, by whom, on what section, and what the source is worth. Four fields and nothing else. */
export type CardLine = { readonly what: Said; readonly who: Said; readonly section: Said; readonly mark: Confidence }
export type CardFacts = { readonly outcome: 'nothing' | 'confirmed'; readonly late: boolean; readonly childOffence: boolean; readonly on: PlainDate }
type Row = CardLine & { readonly inForce: Span; readonly read: PlainDate; readonly when: (facts: CardFacts) => boolean }

const since = (from: string): Span => ({ from: day(from), to: null })
const registryAct = (en: string, fr: string) => say(`Sex Offender Information Registration Act, ${en}`, `Loi sur l’enregistrement de renseignements sur les délinquants sexuels, ${fr}`)
const confirmed = (facts: CardFacts) => facts.outcome === 'confirmed'

/** In the order they are read at the gate. The absence of a power is not something a text says: it is marked as not confirmed. */
const rows: readonly Row[] = [
  { what: say('Nothing. The traveller goes on.', 'Rien. La personne poursuit son voyage.'), who: say('Nobody', 'Personne'), section: say('No section applies', 'Aucun article ne s’applique'), mark: 'official', inForce: since('2016-12-01'), read: sources.federal.read, when: f => f.outcome === 'nothing' },
  { what: say('No power to stop this person: let the person board.', 'Aucun pouvoir d’arrêter cette personne\u00a0: la laisser embarquer.'), who: say('Border officer', 'Agent des services frontaliers'), section: say('No power found in the acts that were read', 'Aucun pouvoir trouvé dans les lois lues'), mark: 'unverified', inForce: since('2016-12-01'), read: sources.federal.read, when: confirmed },
  { what: say('No order known here forbids the trip.', 'Aucune ordonnance connue ici n’interdit le voyage.'), who: say('Nobody', 'Personne'), section: say('Criminal Code, s. 161', 'Code criminel, art. 161'), mark: 'unverified', inForce: since('2012-08-09'), read: sources.code.read, when: confirmed },
  { what: say('Record departure, return and addresses abroad, and report them to the registry.', 'Consigner le départ, le retour et les adresses à l’étranger, et les transmettre au registre.'), who: say('Border officer', 'Agent des services frontaliers'), section: registryAct('s. 15.2', 'art. 15.2'), mark: 'official', inForce: since('2016-12-01'), read: sources.federal.read, when: confirmed },
  { what: say('A late notice is an offence to be looked into.', 'Un avis tardif est une infraction à examiner.'), who: say('Police of the registration centre', 'Police du bureau d’inscription'), section: say('Criminal Code, s. 490.031', 'Code criminel, art. 490.031'), mark: 'official', inForce: since('2023-10-26'), read: sources.code.read, when: f => confirmed(f) && f.late },
  { what: say('A passport review may be opened, on reasonable grounds to believe that it prevents an act against a child abroad.', 'Un examen du passeport peut être ouvert, sur motifs raisonnables de croire qu’il prévient un acte contre un enfant à l’étranger.'), who: say('The minister responsible for passports', 'Le ministre responsable des passeports'), section: say('Canadian Passport Order, ss. 9(2), 10(1)', 'Décret sur les passeports canadiens, par. 9(2), 10(1)'), mark: 'official', inForce: since('2018-04-18'), read: sources.federal.read, when: f => confirmed(f) && f.childOffence },
  { what: say('A notice to a partner abroad needs its own ground and a named officer.', 'Un avis à un partenaire étranger exige son propre motif et un agent nommé.'), who: say('Registry, a named officer', 'Registre, un agent nommé'), section: registryAct('s. 16(4)(j.1)', 'al. 16(4)j.1)'), mark: 'official', inForce: since('2026-03-26'), read: sources.federal.read, when: confirmed },
]

/** What may lawfully be done now, "nothing" included. Never empty where the library speaks of the day. */
export const cardFor = (facts: CardFacts): CardLine[] =>
  rows.filter(r => covers(r.inForce, facts.on) && r.when(facts)).map(({ what, who, section, mark }) => ({ what, who, section, mark }))
