import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { aBundle, asText } from './build.ts'
import { openNote } from './checkpoint.ts'
import { leafHash } from './merkle.ts'
import { entryOf } from './sequencer.ts'
import { verifyBundle } from './verify-bundle.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const lines = Array.from({ length: 9 }, (_, i) => `event-${i}|2026-11-25T10:0${i}:00.000000Z|written`)
type Row = Record<string, unknown>
const bundle = (): Row[] => aBundle({ lines, at: [3, 5, 9], key: privateKey, publicKey })
const leafAt = (rows: readonly Row[], n: number) => rows.findIndex(row => row['leaf'] === n)
const noteAt = (rows: readonly Row[], nth: number) => rows.flatMap((row, i) => ('checkpoint' in row ? [i] : []))[nth]!
const put = (rows: Row[], n: number, change: (row: Row) => Row) => rows.map((row, i) => (i === leafAt(rows, n) ? change(row) : row))
const verify = (rows: readonly Row[]) => verifyBundle(asText(rows), { key: publicKey })!
const first = (rows: readonly Row[]) => verify(rows).found[0]
const rehashed = (row: Row, line: string): Row => ({ ...row, line, hash: leafHash(entryOf(Buffer.from(row['salt'] as string, 'base64'), line)).toString('base64') })
const renumbered = (rows: readonly Row[]): Row[] => {
  let n = 0
  return rows.map(row => ('leaf' in row ? { ...row, leaf: n++ } : row))
}
const copiesToo = (rows: readonly Row[]): Row[] => rows.map(row => ('copy' in row ? { ...row, hashes: rows.filter(r => 'leaf' in r).map(r => r['hash']) } : row))

test('a bundle as it was written is verified', () => {
  expect(verify(bundle())).toMatchObject({ verified: true, found: [], leaves: 9, open: 9, closed: 0, checkpoints: 3, copiesDamaged: 0, newest: { size: 9 } })
})

test('an erased line stays proved by its hash', () => {
  expect(verify(put(bundle(), 4, ({ leaf, hash }) => ({ leaf, hash })))).toMatchObject({ verified: true, open: 8, closed: 1 })
})

test.each([0, 4, 8])('one altered character in line %i names that leaf', n => {
  expect(first(put(bundle(), n, row => ({ ...row, line: `${row['line']}.` })))).toEqual({ what: 'line-altered', leaf: n, upTo: n })
})

test.each([0, 4, 8])('a line altered with its hash made to fit still names leaf %i', n => {
  expect(first(put(bundle(), n, row => rehashed(row, 'somebody else')))).toEqual({ what: 'leaf-altered', leaf: n, upTo: n })
})

test('line, hash and copy made to fit: the checkpoints leave only the span in which the leaf is', () => {
  expect(first(copiesToo(put(bundle(), 6, row => rehashed(row, 'somebody else'))))).toEqual({ what: 'leaf-altered', leaf: 5, upTo: 8 })
})

test('a removed line is missed at its number', () => {
  expect(first(bundle().filter(row => row['leaf'] !== 4))).toEqual({ what: 'leaf-missing', leaf: 4, upTo: 4 })
})

test('a removed line is named even when those after it were numbered anew', () => {
  expect(first(renumbered(bundle().filter(row => row['leaf'] !== 4)))).toEqual({ what: 'leaf-removed', leaf: 4, upTo: 4 })
})

test('two lines that changed places are named, with their numbers and without', () => {
  const rows = bundle()
  const [a, b] = [leafAt(rows, 5), leafAt(rows, 6)]
  const swapped = rows.map((row, i) => (i === a ? rows[b]! : i === b ? rows[a]! : row))
  expect(first(swapped)).toEqual({ what: 'leaf-moved', leaf: 5, upTo: 5 })
  expect(first(renumbered(swapped))).toEqual({ what: 'leaf-moved', leaf: 5, upTo: 5 })
})

test('a line put in between is named', () => {
  const rows = bundle()
  const added = rehashed({ ...rows[leafAt(rows, 2)] }, 'never happened')
  expect(first(renumbered([...rows.slice(0, leafAt(rows, 2)), added, ...rows.slice(leafAt(rows, 2))]))).toEqual({ what: 'leaf-added', leaf: 2, upTo: 2 })
})

test('lines added after the newest checkpoint are not covered', () => {
  const rows = bundle()
  const added = { ...rehashed({ ...rows[leafAt(rows, 8)] }, 'never happened'), leaf: 9 }
  expect(first([...rows, added])).toEqual({ what: 'not-covered', leaf: 9, upTo: 9 })
})

test('the end cut off is missed, with its checkpoint or without', () => {
  const rows = bundle()
  expect(first(rows.slice(0, leafAt(rows, 7)))).toMatchObject({ what: 'leaf-missing', leaf: 7 })
  expect(first(rows.slice(0, noteAt(rows, 2)))).toMatchObject({ what: 'not-covered', leaf: 5 })
  expect(first(rows.filter(row => !('checkpoint' in row)))).toMatchObject({ what: 'no-checkpoint', leaf: 0 })
})

test('a checkpoint signed by another key, or changed after it was signed, is forged', () => {
  const theirs = aBundle({ lines, at: [3, 5, 9], key: other.privateKey, publicKey: other.publicKey })
  const rows = bundle()
  expect(first(rows.map((row, i) => (i === noteAt(rows, 1) ? theirs[i]! : row)))).toEqual({ what: 'checkpoint-forged', leaf: 4, upTo: 4, row: 8 })
  expect(first(rows.map((row, i) => (i === noteAt(rows, 0) ? { checkpoint: (row['checkpoint'] as string).replace('10:03', '10:04') } : row)))).toMatchObject({ what: 'checkpoint-forged', leaf: 2 })
})

test('a log rewritten and signed anew by the same key fails against the bundle’s older checkpoint, and against a kept one', () => {
  const rewritten = aBundle({ lines: lines.map((line, i) => (i === 1 ? 'rewritten' : line)), at: [9], key: privateKey, publicKey })
  const rows = bundle()
  const kept = rows[noteAt(rows, 0)]!
  expect(verify(rewritten).verified).toBe(true)
  expect(first([...rewritten.slice(0, 4), kept, ...rewritten.slice(4)])).toEqual({ what: 'leaf-altered', leaf: 0, upTo: 2 })
  expect(verifyBundle(asText(rewritten), { key: publicKey, known: openNote(kept['checkpoint'] as string, [publicKey]) })!.found[0]).toEqual({ what: 'known-checkpoint-differs', leaf: 0, upTo: 2 })
})

test('two signed checkpoints of one size with different roots are two versions of the log', () => {
  const rewritten = aBundle({ lines: lines.map((line, i) => (i === 1 ? 'rewritten' : line)), at: [9], key: privateKey, publicKey })
  expect(verify([...bundle(), rewritten[noteAt(rewritten, 0)]!]).found.map(f => f.what)).toContain('checkpoints-disagree')
})

test('rows that are no rows, and hashes that are no hashes, are named and never thrown', () => {
  const rows = bundle()
  expect(first([...rows.slice(0, 3), { surprise: true }, ...rows.slice(3)])).toMatchObject({ what: 'row-unreadable', leaf: 2, row: 4 })
  expect(first(put(rows, 5, row => ({ ...row, hash: 'short' })))).toMatchObject({ what: 'row-unreadable', leaf: 5 })
  expect(first(put(rows, 5, row => ({ ...row, note: 'extra' })))).toMatchObject({ what: 'row-unreadable', leaf: 5 })
  expect(first(put(rows, 5, ({ leaf, hash, line }) => ({ leaf, hash, line })))).toMatchObject({ what: 'line-altered', leaf: 5 })
})

test('an empty log is verified; a text of another kind is no bundle', () => {
  expect(verify(aBundle({ lines: [], at: [], key: privateKey, publicKey })).verified).toBe(true)
  for (const text of ['', '\n', '{}', '[1]', '{"bundle":"other"}', 'null', '{"bundle":"throughline-audit","version":2,"size":0,"keys":[]}']) expect(verifyBundle(text)).toBeNull()
})

test('any one change of any row of a covered log is found', () => {
  const rows = bundle()
  const changeable = rows.flatMap((row, i) => Object.keys(row).filter(k => k === 'line' || k === 'salt' || k === 'hash' || k === 'checkpoint' || k === 'leaf').map(k => [i, k] as const))
  fc.assert(fc.property(fc.constantFrom(...changeable), fc.nat(), fc.constantFrom('A', 'x', '0', '9'), ([i, k], where, with_) => {
    const before = String(rows[i]![k])
    const at = where % before.length
    const after = before.slice(0, at) + with_ + before.slice(at + 1)
    fc.pre(after !== before)
    const value = k === 'leaf' ? Number(after) : after
    // Base64 may spell the same bytes in two ways; those are not a change.
    if (k !== 'line' && k !== 'leaf' && k !== 'checkpoint') fc.pre(!Buffer.from(before, 'base64').equals(Buffer.from(after, 'base64')))
    if (k === 'checkpoint') fc.pre(!(openNote(after, [publicKey])))
    expect(verify(rows.map((row, n) => (n === i ? { ...row, [k]: value } : row))).verified).toBe(false)
  }), { seed: 20261125, numRuns: 150 })
})
