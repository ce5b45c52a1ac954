import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { bundleName } from './bundle.ts'
import { bodyOf, type Checkpoint, noteOf, originOf } from './checkpoint.ts'
import { grow, leafHash, rootOf } from './merkle.ts'
import { entryOf } from './sequencer.ts'

/** A bundle made without a database, row by row, for tests and the example. `at` gives the sizes that are signed. */
export const aBundle = ({ lines, at, key = generateKeyPairSync('ed25519').privateKey, publicKey, salt = i => Buffer.alloc(32, i + 1), minute = '2026-11-25T10:03Z' }: {
  lines: readonly string[]
  at: readonly number[]
  key?: KeyObject
  publicKey: KeyObject
  salt?: (i: number) => Buffer
  minute?: string
}) => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
  const leaves = lines.map((line, i) => ({ leaf: i, hash: leafHash(entryOf(salt(i), line)), salt: salt(i), line }))
  const signed = (size: number): Checkpoint => ({ origin: originOf(pem), size, root: rootOf(grow(0, [], leaves.slice(0, size).map(l => l.hash)).frontier), minute })
  const note = (checkpoint: Checkpoint) => noteOf(checkpoint, publicKey, sign(null, Buffer.from(bodyOf(checkpoint)), key))
  const base64 = (bytes: Buffer) => bytes.toString('base64')
  return [
    { bundle: bundleName, version: 1, size: lines.length, keys: [pem] },
    ...leaves.flatMap(l => [{ leaf: l.leaf, hash: base64(l.hash), salt: base64(l.salt), line: l.line }, ...(at.includes(l.leaf + 1) ? [{ checkpoint: note(signed(l.leaf + 1)) }] : [])]),
    { copy: 0, hashes: leaves.map(l => base64(l.hash)) },
  ] as Record<string, unknown>[]
}

export const asText = (rows: readonly Record<string, unknown>[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('')
