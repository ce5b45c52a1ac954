import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import type { Bytes } from './decode.ts'
import { SourceFault } from './source-fault.ts'

export type ZipEntry = { readonly name: string; readonly size: number; open(): Bytes }

const most = { entries: 2000, bytes: 4 * 1024 ** 3 }
const fault = (at: string) => new SourceFault('directory.zip', 'This archive cannot be read. Make it again as a plain zip.', 'Cette archive ne peut être lue. Refaites-la en zip ordinaire.', at)

/** Stops at the size that the archive itself gives: an entry that swells beyond it is not what it says. */
async function* bounded(bytes: Bytes, size: number, at: string): Bytes & AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of bytes) {
    read += chunk.length
    if (read > size) throw fault(at)
    yield chunk
  }
}

const inflated = async function* (path: string, start: number, end: number, method: number, size: number, at: string): AsyncGenerator<Uint8Array> {
  if (end < start) return
  const raw = createReadStream(path, { start, end })
  const bytes = method === 0 ? raw : raw.pipe(createInflateRaw())
  raw.on('error', error => bytes.destroy(error))
  try {
    yield* bounded(bytes as Bytes, size, at)
  } catch {
    throw fault(at)
  } finally {
    raw.destroy()
  }
}

const endAt = (tail: Buffer): number => {
  for (let i = tail.length - 22; i >= 0; i--) if (tail.readUInt32LE(i) === 0x06054b50) return i
  return -1
}

/** What a zip holds, from its directory (APPNOTE 4.3.12); files alone, nothing is written to disk. No zip64, no encryption. */
export const zipEntries = async (path: string): Promise<ZipEntry[]> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size, 65_557))
    await file.read(tail, 0, tail.length, size - tail.length)
    const end = endAt(tail)
    if (end < 0) throw fault(path)
    const [count, length, from] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
    if (count > most.entries || length > 16 * 1024 ** 2 || from + length > size) throw fault(path)
    const list = Buffer.alloc(length)
    await file.read(list, 0, length, from)
    const entries: ZipEntry[] = []
    let total = 0
    for (let at = 0, i = 0; i < count; i++) {
      if (at + 46 > length || list.readUInt32LE(at) !== 0x02014b50) throw fault(path)
      const [flags, method, packed, full] = [list.readUInt16LE(at + 8), list.readUInt16LE(at + 10), list.readUInt32LE(at + 20), list.readUInt32LE(at + 24)]
      const [nameLength, extraLength, noteLength, local] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32), list.readUInt32LE(at + 42)]
      const name = list.toString('utf8', at + 46, at + 46 + nameLength)
      at += 46 + nameLength + extraLength + noteLength
      if (name.endsWith('/') || /(^|\/)(__MACOSX|\.)/.test(name)) continue
      total += full
      if ((flags & 1) !== 0 || (method !== 0 && method !== 8) || total > most.bytes) throw fault(path)
      const head = Buffer.alloc(30)
      await file.read(head, 0, 30, local)
      const start = local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
      entries.push({ name, size: full, open: () => inflated(path, start, start + packed - 1, method, full, name) })
    }
    return entries
  } catch (error) {
    throw error instanceof SourceFault ? error : fault(path)
  } finally {
    await file.close()
  }
}
