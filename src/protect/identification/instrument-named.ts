import type { Age, Instrument } from './instrument.ts'
import { instruments } from './instruments/all.ts'

const fold = (name: string): string => name.trim().toLowerCase().replaceAll('-', '_')
const answersTo = (instrument: Instrument, name: string): boolean => [instrument.id, ...instrument.alsoNamed].includes(fold(name))

/** Every version of the instrument of that name; none when there is no such instrument. Case and hyphens are forgiven. */
export const versionsOf = (name: string): readonly Instrument[] => instruments.filter(instrument => answersTo(instrument, name))

/** The instrument of that name and version (its newest when none is given), or null. */
export const instrumentNamed = (name: string, version?: string): Instrument | null =>
  versionsOf(name).findLast(instrument => version === undefined || instrument.version === version) ?? null

/** The list that answers are read with: a person who is, or may be, under 18 is read with the children's. */
export const readFor = (instrument: Instrument, age: Age | undefined): Instrument =>
  age === undefined || age === 'adult' || instrument.forChild === null ? instrument : (instrumentNamed(instrument.forChild) ?? instrument)

/** The list to begin with. Age in doubt begins with the children's. */
export const listFor = (kind: 'labour' | 'sexual', age: Age): Instrument => {
  const found = instrumentNamed(age === 'adult' ? `adult_${kind}` : `child_${kind}`)
  if (!found) throw new RangeError('no list of that kind')
  return found
}
