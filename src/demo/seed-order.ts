import type { Slice } from '../platform/slices/contract.ts'

/** Slices with demo content, each after those it names; a circle stops the seeding. */
export const seedOrder = (slices: readonly Slice[]): Slice[] => {
  const done: Slice[] = []
  const left = slices.filter(s => s.demo)
  while (left.length > 0) {
    const next = left.findIndex(s => s.demo!.after.every(name => !left.some(other => other.name === name)))
    if (next < 0) throw new Error(`the demo country waits in a circle: ${left.map(s => s.name).join(', ')}`)
    done.push(...left.splice(next, 1))
  }
  return done
}
