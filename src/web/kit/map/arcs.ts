/** A point of a ring, in degrees. */
export type Point = readonly [number, number]
export type Ring = readonly Point[]

const key = ([x, y]: Point): string => `${x},${y}`
const bend = (a: Point, b: Point, c: Point): number => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

/**
 * Drops the flattest point again and again until every bend is at least `least` square degrees; both ends stay, so neighbours still meet.
 * O(n²). Visvalingam & Whyatt, The Cartographic Journal 30 (1993) 46–51.
 */
export const thin = (line: Ring, least: number): Ring => {
  const points = [...line]
  while (points.length > 3) {
    let flattest = -1
    let smallest = least
    for (let i = 1; i < points.length - 1; i++) {
      const size = bend(points[i - 1]!, points[i]!, points[i + 1]!)
      if (size < smallest) { smallest = size; flattest = i }
    }
    if (flattest < 0) break
    points.splice(flattest, 1)
  }
  return points
}

export const ringSize = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!
    return sum + x * ny - nx * y
  }, 0)) / 2

/** Points where borders fork: two rings pass there with different neighbours. */
const forks = (rings: readonly Ring[]): Set<string> => {
  const seen = new Map<string, string>()
  const found = new Set<string>()
  for (const ring of rings) {
    const open = ring.slice(0, -1)
    open.forEach((point, i) => {
      const sides = [key(open.at(i - 1)!), key(open[(i + 1) % open.length]!)].sort().join(' ')
      const before = seen.get(key(point))
      if (before !== undefined && before !== sides) found.add(key(point))
      seen.set(key(point), sides)
    })
  }
  return found
}

/** Cuts closed rings at the forks so that a shared border is one arc, stored once. A reversed arc has the index ~i, as TopoJSON has it. */
export const arcsOf = (rings: readonly Ring[]): { arcs: Ring[]; indexes: number[][] } => {
  const fork = forks(rings)
  const arcs: Ring[] = []
  const known = new Map<string, number>()
  const indexOf = (line: Ring): number => {
    const forward = line.map(key).join(' ')
    const found = known.get(forward)
    if (found !== undefined) return found
    const index = arcs.push(line) - 1
    known.set(forward, index)
    known.set([...line].reverse().map(key).join(' '), ~index)
    return index
  }
  const indexes = rings.map(ring => {
    const open = ring.slice(0, -1)
    const first = Math.max(0, open.findIndex(point => fork.has(key(point))))
    const turned = [...open.slice(first), ...open.slice(0, first + 1)]
    const cuts = turned.map((point, i) => (i === 0 || i === turned.length - 1 || fork.has(key(point)) ? i : -1)).filter(i => i >= 0)
    return cuts.slice(1).map((end, i) => indexOf(turned.slice(cuts[i]!, end + 1)))
  })
  return { arcs, indexes }
}
