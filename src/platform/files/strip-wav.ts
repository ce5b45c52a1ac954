/** RIFF WAVE: the format and the sound stay; lists of titles, names, cues and the rest go. Null when it does not parse. */
export const stripWav = (wav: Buffer): Buffer | null => {
  const kept: Buffer[] = []
  const seen = new Set<string>()
  for (let at = 12; at + 8 <= wav.length;) {
    const id = wav.subarray(at, at + 4).toString('latin1')
    const end = at + 8 + wav.readUInt32LE(at + 4)
    if (end > wav.length) return null
    if (['fmt ', 'fact', 'data'].includes(id) && !seen.has(id)) kept.push(wav.subarray(at, end), Buffer.alloc((end - at) % 2))
    seen.add(id)
    at = end + ((end - at) % 2)
  }
  if (!seen.has('fmt ') || !seen.has('data')) return null
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
