import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Bytes } from './decode.ts'
import { SourceFault } from './source-fault.ts'
import { zipEntries } from './zip.ts'

/** One file of an export, wherever it lies. */
export type Part = { readonly name: string; readonly form: 'table' | 'json'; open(): Bytes }

const formOf = (name: string): Part['form'] | null => (/\.(json|ndjson|jsonl|geojson)$/i.test(name) ? 'json' : /\.(csv|tsv|txt)$/i.test(name) ? 'table' : null)
const notData = /(^|\/)(datapackage\.json|package\.json|readme[^/]*|licen[cs]e[^/]*|\.[^/]*)$/i

const first = async (path: string, most: number): Promise<Buffer> => {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(most)
    const { bytesRead } = await file.read(buffer, 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const fromFile = (path: string, name: string, form: Part['form']): Part => ({ name, form, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) as Bytes })

const namesUnder = async (path: string): Promise<string[]> => {
  const names: string[] = []
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isFile()) names.push(entry.name)
    else if (entry.isDirectory()) for (const inner of await readdir(join(path, entry.name), { withFileTypes: true })) if (inner.isFile()) names.push(`${entry.name}/${inner.name}`)
  }
  return names.sort()
}

/** Tables win over JSON of the same export: both hold the same rows. */
const chosen = (parts: Part[]): Part[] => (parts.some(p => p.form === 'table') ? parts.filter(p => p.form === 'table') : parts.some(p => basename(p.name) === 'directory.json') ? parts.filter(p => basename(p.name) === 'directory.json') : parts)

const single = async (path: string): Promise<Part[]> => {
  const start = await first(path, 4096)
  if (start.length >= 4 && start.readUInt32LE(0) === 0x04034b50) {
    const entries = (await zipEntries(path)).filter(e => formOf(e.name) && !notData.test(e.name))
    return chosen(entries.map(e => ({ name: e.name, form: formOf(e.name)!, open: e.open })))
  }
  const text = start.toString('latin1').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\u0000', '').trimStart()
  return [fromFile(path, basename(path), /^[[{]/.test(text) && formOf(path) !== 'table' ? 'json' : (formOf(path) ?? 'table'))]
}

/** The files of an export: a folder, a zip, or one file. Anything else is refused with what to do. */
export const openSource = async (path: string): Promise<Part[]> => {
  const at = await stat(path).catch(() => null)
  if (!at) throw new SourceFault('directory.cannot-read', 'That file or folder cannot be read. Check its name and that you may read it.', 'Ce fichier ou dossier ne peut être lu. Vérifiez son nom et votre droit de le lire.', path)
  const parts = at.isDirectory() ? chosen((await namesUnder(path)).filter(n => formOf(n) && !notData.test(n)).map(n => fromFile(join(path, n), n, formOf(n)!))) : await single(path)
  if (parts.length === 0) throw new SourceFault('directory.nothing', 'There is no CSV or JSON file here. Give a folder, a zip, a CSV or a JSON file.', 'Il n’y a ici aucun fichier CSV ou JSON. Donnez un dossier, un zip, un CSV ou un JSON.', path)
  return parts
}

/** Text already in hand, as when it was uploaded. */
export const partOfText = (name: string, text: string): Part => ({
  name, form: /^\s*[[{]/.test(text.replace(/^\ufeff/, '')) ? 'json' : 'table',
  open: async function* () {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144)
  },
})
