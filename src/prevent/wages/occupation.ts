import type { Claim } from './claim.ts'
import type { Head, Law, WorkerClass } from './law/law.ts'
import { words } from './law/occupations.ts'

const plain = (text: string): string => ` ${text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9']+/g, ' ').trim()}`
const says = (occupation: string, list: readonly string[]): boolean => list.some(word => plain(occupation).includes(plain(word)))

export type Standing = {
  readonly workerClass: WorkerClass | null
  /** The farm exception could apply and was not answered. */
  readonly asksFarm: boolean
  /** The exception depends on how many people the farm employs, and that was not answered. */
  readonly asksFarmSize: boolean
}

const byId = (law: Law, id: string): WorkerClass | null => law.classes.find(c => c.id === id) ?? null
const isFarmClass = (c: WorkerClass): boolean => ['farm', 'harvester', 'hand-harvester', 'near-farm', 'small-farm'].includes(c.id)

/** Which special rules apply to this worker. The farm exception is asked about, never assumed from a place of work. */
export const standingOf = (claim: Claim, law: Law): Standing => {
  const given = claim.workerClass === null ? null : byId(law, claim.workerClass)
  if (given) return { workerClass: given, asksFarm: false, asksFarmSize: false }
  const matched = law.classes.find(c => says(claim.occupation, c.words) && !(isFarmClass(c) && claim.farmWorker === false)) ?? null
  const onFarm = claim.farmWorker === true || (matched !== null && isFarmClass(matched)) || (claim.farmWorker === null && says(claim.occupation, words.farm))
  const small = byId(law, 'small-farm')
  if (onFarm && small && claim.smallFarm === true) return { workerClass: small, asksFarm: false, asksFarmSize: false }
  const asksFarmSize = onFarm && small !== null && claim.smallFarm === null
  if (matched) return { workerClass: matched, asksFarm: false, asksFarmSize }
  if (claim.farmWorker === true) return { workerClass: byId(law, 'farm'), asksFarm: false, asksFarmSize }
  const asksFarm = law.farm === 'asks' && claim.farmWorker === null && (claim.occupation.trim() === '' || says(claim.occupation, words.perhapsFarm))
  return { workerClass: null, asksFarm, asksFarmSize }
}

export const isOutside = (standing: Standing, head: Head): boolean => standing.workerClass?.outside.includes(head) ?? false
