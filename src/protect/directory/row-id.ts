import { hash } from 'node:crypto'

const space = Buffer.from('5b0d8e0a7c6b4f0d9d0e6f4d1f6c2a31', 'hex')
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (text: string): boolean => uuid.test(text)

/** A name-based uuid (RFC 9562, version 5) of a source, a table and what the source calls the row: the same at each import. */
export const madeId = (source: string, table: string, name: string): string => {
  const digest = hash('sha1', Buffer.concat([space, Buffer.from(`${source}\u0000${table}\u0000${name}`)]), 'hex')
  const hex = `${digest.slice(0, 12)}5${digest.slice(13, 16)}${((Number.parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16)}${digest.slice(17, 32)}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
