import { country } from '../../demo/country.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import { type DemoFile, writeFile } from './demo-file.ts'
import type { EntityKind, Tie } from './entity.ts'

/** Three small groups that two people hold together; and two writings of one number, two of one name, that wait to be looked at. */
const willow: DemoFile = {
  investigation: 'willow', by: 'meilin',
  entities: [
    ['hale', 'person', 'Corin Hale (demo)'], ['voss', 'person', 'Dario Voss (demo)'], ['olsen', 'person', 'Marek Olsen (demo)'], ['tarn', 'person', 'Ida Tarn (demo)'], ['brook', 'person', 'Lew Brook (demo)'], ['fenn', 'person', 'Sal Fenn (demo)'],
    ['quill', 'person', 'Otto Quill (demo)'], ['reyne', 'person', 'Bas Reyne (demo)'], ['phone', 'phone', '204-555-0142'], ['ad', 'ad', 'Lantern, by the hour (demo)'], ['one', 'exploited', 'advertised'], ['two', 'exploited', 'lived-there'],
    ['olson', 'person', 'Marek Olson (demo)'], ['phone2', 'phone', '+1 (204) 555-0142'],
  ],
  also: [['olsen', 'born', '1986-03-05'], ['olson', 'born', '1986-03-05'], ['olsen', 'number', '204-555-0142'], ['olson', 'number', '204 555 0142']],
  ties: [
    ['olsen', 'seen-with', 'tarn', 'B2'], ['olsen', 'uses', 'phone', 'A1'], ['tarn', 'uses', 'phone', 'C3'], ['one', 'works-for', 'olsen', 'B2'], ['one', 'seen-with', 'tarn', 'C3'],
    ['hale', 'paid', 'olsen', 'A1'], ['hale', 'called', 'tarn', 'B2'], ['hale', 'called', 'brook', 'B2'], ['hale', 'seen-with', 'fenn', 'D4'], ['hale', 'called', 'voss', 'A2'],
    ['brook', 'seen-with', 'fenn', 'B2'], ['brook', 'advertised-by', 'ad', 'B1'], ['fenn', 'advertised-by', 'ad', 'C2'],
    ['voss', 'called', 'brook', 'B2'], ['voss', 'paid', 'fenn', 'A1'], ['voss', 'paid', 'quill', 'A1'], ['voss', 'called', 'reyne', 'B3'], ['quill', 'seen-with', 'reyne', 'B2'], ['two', 'works-for', 'quill', 'B2'], ['two', 'seen-with', 'reyne', 'E5'],
  ],
}

const ring: readonly (readonly [string, EntityKind, string])[] = [
  ['p1', 'person', 'Nils Arden (demo)'], ['h1', 'phone', '431-555-0117'], ['p2', 'person', 'Rosa Birk (demo)'], ['l1', 'place', '18 Kestrel Row, Brandon (demo)'], ['p3', 'person', 'Teo Calder (demo)'], ['p4', 'person', 'Una Drost (demo)'], ['c1', 'plate', 'DMO 771'],
  ['p5', 'person', 'Viktor Elm (demo)'], ['x1', 'exploited', 'worked'], ['p6', 'person', 'Wanda Frey (demo)'], ['o1', 'organisation', 'Kestrel Crews (demo)'], ['p7', 'person', 'Yann Gard (demo)'], ['h2', 'phone', '431-555-0163'], ['p8', 'person', 'Zia Holt (demo)'],
]
/** Everyone has two ways to everyone: whoever is absent, the rest still meet. */
const sable: DemoFile = {
  investigation: 'sable', by: 'meilin', entities: ring,
  ties: [
    ['p1', 'uses', 'h1', 'B2'], ['p2', 'uses', 'h1', 'A1'], ['p2', 'lives-at', 'l1', 'B2'], ['p3', 'lives-at', 'l1', 'B2'], ['p3', 'seen-with', 'p4', 'C3'], ['p4', 'drives', 'c1', 'A1'], ['p5', 'drives', 'c1', 'B2'], ['x1', 'works-for', 'p5', 'B2'], ['x1', 'works-for', 'p6', 'C3'],
    ['p6', 'works-for', 'o1', 'A1'], ['p7', 'works-for', 'o1', 'A2'], ['p7', 'uses', 'h2', 'B2'], ['p8', 'uses', 'h2', 'B2'], ['p8', 'called', 'p1', 'B2'], ['p1', 'called', 'p5', 'B2'], ['p2', 'paid', 'p7', 'D4'], ['p3', 'called', 'p8', 'B2'], ['p4', 'paid', 'p6', 'A1'],
  ],
}

const given = ['Adan', 'Bo', 'Cleo', 'Dov', 'Elan', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jun'] as const
const family = ['Astra', 'Boisclair', 'Corvin', 'Delorme'] as const

/** Sixty entities in four groups, loosely joined; every person named by chance of a seed. */
const boreal = (rng: Rng): DemoFile => {
  const entities: (readonly [string, EntityKind, string])[] = Array.from({ length: 60 }, (_, i) => {
    const key = `n${i}`
    if (i % 15 === 14) return [key, 'exploited', 'advertised'] as const
    if (i % 5 === 3) return [key, 'phone', `418-555-01${String(i).padStart(2, '0')}`] as const
    if (i % 15 === 6) return [key, 'place', `${i + 3}, rue du Bouleau, Baie-Comeau (démo)`] as const
    return [key, 'person', `${given[i % 10]} ${family[Math.floor(i / 15)]} ${String.fromCharCode(65 + Math.floor(i / 3))}. (démo)`] as const
  })
  const kindAt = (i: number) => entities[i]![1]
  const ties: (readonly [string, Tie, string, string])[] = []
  const tie = (i: number, j: number, grade: string) => {
    const [a, b] = [kindAt(i), kindAt(j)]
    const person = (k: EntityKind) => k === 'person' || k === 'exploited'
    if (person(a) && b === 'phone') ties.push([`n${i}`, 'uses', `n${j}`, grade])
    else if (person(a) && b === 'place') ties.push([`n${i}`, 'lives-at', `n${j}`, grade])
    else if (a === 'phone' && b === 'phone') ties.push([`n${i}`, 'called', `n${j}`, grade])
    else if (person(a) && person(b)) ties.push([`n${i}`, 'seen-with', `n${j}`, grade])
    else if (person(b)) tie(j, i, grade)
  }
  for (let i = 0; i < 60; i++) {
    const group = Math.floor(i / 15) * 15
    if (i > group) tie(i, group + rng.below(i - group), rng.pick(['A1', 'B2', 'B2', 'C3', 'D4']))
    tie(i, group + ((i - group + 1 + rng.below(13)) % 15), rng.pick(['B2', 'B3', 'C3']))
  }
  for (const [i, j] of [[0, 15], [15, 30], [30, 45], [2, 47]] as const) tie(i, j, 'B2')
  return { investigation: 'boreal', by: 'tremblay', entities, ties: ties.filter(([from, , to]) => from !== to) }
}

/** Networks of three files. Everyone in them is invented. */
export const demo = country(['prosecute/investigations', 'prosecute/tips'], async g => {
  for (const file of [willow, sable, boreal(g.rng)]) {
    const made = await writeFile(g, file)
    for (const [key, id] of made) g.ids.set(`entity:${file.investigation}:${key}`, id)
  }
})
