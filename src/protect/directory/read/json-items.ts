import { SourceFault } from './source-fault.ts'

/** One object of a JSON file: the key of the list that it stood in (null at the top), its number there from 1. */
export type Item = { readonly key: string | null; readonly index: number; readonly value: unknown }

const longestItem = 32 * 1024 * 1024
const notJson = (at: string) => new SourceFault('directory.not-json', 'This file is not JSON. Check the commas and quotation marks.', 'Ce fichier n’est pas du JSON. Vérifiez les virgules et les guillemets.', at)

const lists = /^(contents|data|results|items|total_items|total_pages|page_number|number|numberofelements|totalpages|totalelements|first|last|size|first_page|last_page|empty|content|version|profile)$/
/** A top-level object holds lists when its first key says so; otherwise it is one thing (or one of several, a line each). */
export const holdsLists = (firstKey: string, isTable: (name: string) => boolean): boolean => lists.test(firstKey.toLowerCase()) || isTable(firstKey)

const someList = /"(?:services|organizations|contents|content)"\s*:\s*\[/

type Scan = { depth: number; inText: boolean; escaped: boolean; from: number; level: number; key: string | null; index: number; wasKey: string | null }

/**
 * Objects of a JSON text in pieces: of a top-level list, of each list of a top-level object, or top-level objects one after
 * another. Memory: one object (at most 32 MiB). O(n) in letters.
 */
export async function* jsonItems(pieces: AsyncIterable<string>, at: string, isTable: (name: string) => boolean): AsyncGenerator<Item> {
  let text = ''
  let scanned = 0
  let mode: 'list' | 'lists' | 'several' | null = null
  let any = false
  const s: Scan = { depth: 0, inText: false, escaped: false, from: -1, level: 0, key: null, index: 0, wasKey: null }

  const parse = (raw: string): unknown => {
    try {
      return JSON.parse(raw)
    } catch {
      throw notJson(at)
    }
  }
  const decide = (): boolean => {
    const start = text.trimStart()
    if (start.startsWith('[')) mode = 'list'
    else if (start.startsWith('{')) {
      const first = /^\{\s*(?:"((?:[^"\\]|\\.){0,200})"|\})/.exec(start)
      if (!first && start.length < 4096) return false
      mode = first?.[1] !== undefined && (holdsLists(first[1], isTable) || (!/^(id|name)$/.test(first[1]) && someList.test(start))) ? 'lists' : 'several'
    } else if (start !== '') throw notJson(at)
    s.level = mode === 'list' ? 1 : mode === 'lists' ? 2 : 0
    return mode !== null
  }
  const step = function* (i: number): Generator<Item> {
    const c = text[i]!
    if (s.inText) {
      if (s.escaped) s.escaped = false
      else if (c === '\\') s.escaped = true
      else if (c === '"') {
        s.inText = false
        if (mode === 'lists' && s.depth === 1 && s.from >= 0) {
          s.wasKey = text.slice(s.from, i)
          s.from = -1
        }
      }
      return
    }
    if (c === '"') {
      s.inText = true
      if (mode === 'lists' && s.depth === 1) s.from = i + 1
    } else if (c === ':' && mode === 'lists' && s.depth === 1) {
      s.key = s.wasKey
      s.index = 0
    } else if (c === '{' || c === '[') {
      if (s.depth === s.level && c === '{') s.from = i
      s.depth += 1
    } else if (c === '}' || c === ']') {
      s.depth -= 1
      if (s.depth < 0) throw notJson(at)
      if (s.depth === s.level && s.from >= 0 && c === '}') {
        s.index += 1
        any = true
        yield { key: mode === 'lists' ? s.key : null, index: s.index, value: parse(text.slice(s.from, i + 1)) }
        s.from = -1
      }
    }
  }
  const take = function* (): Generator<Item> {
    if (mode === null && !decide()) return
    for (; scanned < text.length; scanned++) yield* step(scanned)
    const keep = s.from >= 0 ? s.from : text.length
    if (text.length - keep > longestItem) throw new SourceFault('directory.too-large', 'One object of this file is larger than 32 MB.', 'Un objet de ce fichier dépasse 32 Mo.', at)
    text = text.slice(keep)
    scanned -= keep
    if (s.from >= 0) s.from = 0
  }
  for await (const piece of pieces) {
    text += piece
    yield* take()
  }
  if (s.depth !== 0 || s.inText || (mode === null && text.trim() !== '')) throw notJson(at)
  if (!any && mode === null) return
}
