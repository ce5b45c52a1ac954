export type Bytes = AsyncIterable<Uint8Array>
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed'
/** Filled while the text is read: `oddLines` are the lines that were not UTF-8 in a file that otherwise is (first 500). */
export type Decoding = { encoding: Encoding; oddLines: number[]; oddCount: number }

const newLine = 0x0a
const notAscii = /[^\u0000-\u007f]/

const bomOf = (start: Uint8Array): { encoding: Encoding; skip: number } | null => {
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { encoding: 'utf-8', skip: 3 }
  const zeros = (odd: number) => start.subarray(0, 200).filter((byte, i) => i % 2 === odd && byte === 0).length
  const most = Math.min(start.length, 200) / 2
  if (most >= 4 && zeros(1) > most * 0.7) return { encoding: 'utf-16le', skip: 0 }
  return most >= 4 && zeros(0) > most * 0.7 ? { encoding: 'utf-16be', skip: 0 } : null
}

async function* wide(first: Uint8Array, rest: AsyncIterator<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for (let chunk: Uint8Array | undefined = first; chunk; chunk = (await rest.next()).value as Uint8Array | undefined) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Decodes whole lines; those that are no UTF-8 are read as Windows-1252, each by itself. */
const lineReader = (told: Decoding) => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const western = new TextDecoder('windows-1252')
  let line = 1
  let sawUtf8 = false
  const settle = () => (told.encoding = told.oddCount === 0 ? 'utf-8' : sawUtf8 ? 'mixed' : 'windows-1252')
  const tryStrict = (bytes: Uint8Array): string | null => {
    try {
      return strict.decode(bytes)
    } catch {
      return null
    }
  }
  const oddLine = (bytes: Uint8Array): string => {
    told.oddCount += 1
    if (told.oddLines.length < 500) told.oddLines.push(line)
    return western.decode(bytes)
  }
  const count = (text: string) => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1
  }
  return (block: Uint8Array): string => {
    const whole = tryStrict(block)
    if (whole !== null) {
      sawUtf8 ||= notAscii.test(whole)
      count(whole)
      settle()
      return whole
    }
    let out = ''
    for (let from = 0; from < block.length; ) {
      const end = block.indexOf(newLine, from)
      const bytes = block.subarray(from, end < 0 ? block.length : end + 1)
      const text = tryStrict(bytes)
      if (text !== null) sawUtf8 ||= notAscii.test(text)
      out += text ?? oddLine(bytes)
      if (end >= 0) line += 1
      from += bytes.length
    }
    settle()
    return out
  }
}

const longestLine = 8 * 1024 * 1024

/** Text of a file in pieces, whatever it was written in: UTF-8, UTF-16 either way, Windows-1252, or some lines of each. */
export async function* textOf(bytes: Bytes, told: Decoding): AsyncGenerator<string> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = (await chunks.next()).value as Uint8Array | undefined
  if (!first) return
  const bom = bomOf(first)
  if (bom && bom.encoding !== 'utf-8') {
    told.encoding = bom.encoding
    yield* wide(first.subarray(bom.skip), chunks, bom.encoding)
    return
  }
  const read = lineReader(told)
  let left: Uint8Array = new Uint8Array(0)
  for (let chunk: Uint8Array | undefined = first.subarray(bom?.skip ?? 0); chunk; chunk = (await chunks.next()).value as Uint8Array | undefined) {
    const end = chunk.lastIndexOf(newLine)
    if (end < 0 && left.length + chunk.length < longestLine) {
      left = Buffer.concat([left, chunk])
      continue
    }
    const upTo = end < 0 ? chunk.length : end + 1
    yield read(left.length === 0 ? chunk.subarray(0, upTo) : Buffer.concat([left, chunk.subarray(0, upTo)]))
    left = Buffer.from(chunk.subarray(upTo))
  }
  if (left.length > 0) yield read(left)
}

export const decoding = (): Decoding => ({ encoding: 'utf-8', oddLines: [], oddCount: 0 })
