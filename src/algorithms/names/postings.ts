/** Whole numbers under whole-number keys, packed: made once, read many times. */
export type Postings = {
  /** Calls `each` with every value under `key`, in the order they were put in. */
  readonly forEach: (key: number, each: (value: number) => void) => void
}

/** Grows two columns, then sorts them by counting into buckets. O(n) time and 12 bytes a pair. */
export const postingsMaker = () => {
  let keys = new Int32Array(1 << 14)
  let values = new Int32Array(1 << 14)
  let size = 0
  const add = (key: number, value: number) => {
    if (size === keys.length) {
      const moreKeys = new Int32Array(size * 2)
      const moreValues = new Int32Array(size * 2)
      moreKeys.set(keys)
      moreValues.set(values)
      keys = moreKeys
      values = moreValues
    }
    keys[size] = key
    values[size++] = value
  }
  const done = (): Postings => {
    let bits = 4
    while (1 << bits < size) bits++
    const mask = (1 << bits) - 1
    const starts = new Int32Array((1 << bits) + 1)
    for (let i = 0; i < size; i++) starts[(keys[i]! & mask) + 1]!++
    for (let i = 0; i <= mask; i++) starts[i + 1]! += starts[i]!
    const next = starts.slice()
    const sortedKeys = new Int32Array(size)
    const sortedValues = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const at = next[keys[i]! & mask]!++
      sortedKeys[at] = keys[i]!
      sortedValues[at] = values[i]!
    }
    return {
      forEach: (key, each) => {
        const end = starts[(key & mask) + 1]!
        for (let i = starts[key & mask]!; i < end; i++) if (sortedKeys[i] === key) each(sortedValues[i]!)
      },
    }
  }
  return { add, done }
}
