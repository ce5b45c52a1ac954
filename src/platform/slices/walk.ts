import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnyEndpoint } from '../http/endpoint.ts'
import type { Slice } from './contract.ts'

const src = join(import.meta.dirname, '..', '..')

/** Every slice of the product. Two of the same name, or two endpoints of one route, stop the start with both names. */
export const loadSlices = async (): Promise<Slice[]> => {
  const files = (await readdir(src, { recursive: true })).filter(file => /^[a-z-]+\/[a-z-]+\/slice\.ts$/.test(file)).sort()
  const slices = await Promise.all(files.map(async file => ({ file, slice: ((await import(join(src, file))) as { default: Slice }).default })))
  const taken = new Map<string, string>()
  for (const { file, slice } of slices) {
    const names = [slice.name, ...declared(slice).map(e => e.route), ...(slice.pages ?? []).map(p => `page ${p.at}`)]
    for (const name of names) {
      const other = taken.get(name)
      if (other) throw new Error(`${name} is declared by ${other} and by ${file}`)
      taken.set(name, file)
    }
    unanswered(slice)
  }
  return slices.map(s => s.slice)
}

const declared = (slice: Slice): AnyEndpoint[] =>
  Object.values(slice.endpoints ?? {}).filter((e): e is AnyEndpoint => typeof e === 'object' && e !== null && 'route' in e && 'asks' in e)

const unanswered = (slice: Slice) => {
  const answered = new Set([...(slice.handlers ?? []), ...(slice.doors ?? [])].map(h => h.endpoint.route))
  const missing = declared(slice).filter(e => !answered.has(e.route))
  if (missing.length > 0) throw new Error(`${slice.name}: no handler for ${missing.map(e => e.route).join(', ')}`)
}
