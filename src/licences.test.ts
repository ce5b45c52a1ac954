import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const modules = join(import.meta.dirname, '..', 'node_modules')
const allowed = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-3.0', 'OFL-1.1', 'Unlicense', 'Python-2.0', 'PostgreSQL', 'MPL-2.0', 'Zlib', 'WTFPL', 'Artistic-2.0']

type Package = { name?: string; license?: string | { type?: string }; licenses?: { type?: string }[] }
// Packages whose manifest has no field; their licence file was read.
const readByHand: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

const folders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).filter(e => e.isDirectory() && !e.name.startsWith('.')).flatMap(e => (e.name.startsWith('@') ? folders(join(folder, e.name)) : [join(folder, e.name)]))

const licenceOf = (p: Package): string => (typeof p.license === 'string' ? p.license : (p.license?.type ?? p.licenses?.map(l => l.type).join(' OR ') ?? readByHand[p.name ?? ''] ?? 'none'))
const fits = (licence: string) => licence.replace(/[()]/g, '').split(/ OR /i).some(part => part.split(/ AND /i).every(one => allowed.includes(one.trim())))

test('every dependency comes under a licence on the allowed list', () => {
  const wrong = folders(modules).flatMap(folder => {
    try {
      const p = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
      return fits(licenceOf(p)) ? [] : [`${p.name}: ${licenceOf(p)}`]
    } catch {
      return []
    }
  })
  expect(wrong).toEqual([])
})
