import type { Jurisdiction } from './law/law.ts'
import { laws } from './law/laws.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()

const names: ReadonlyMap<string, Jurisdiction> = new Map<string, Jurisdiction>([
  ...Object.values(laws).flatMap(law => [[plain(law.name.en), law.code], [plain(law.name.fr), law.code], [law.code.toLowerCase(), law.code]] as [string, Jurisdiction][]),
  ['federal', 'CA'], ['canada', 'CA'], ['fed', 'CA'], ['federale', 'CA'], ['nfld', 'NL'], ['pei', 'PE'], ['nwt', 'NT'], ['yt', 'YT'],
])

/** `ON`, `CA-ON`, `Ontario`, `Québec`, `federal` … or null. A country before a province is dropped; `CA` alone is the federal law. */
export const readJurisdiction = (text: string): Jurisdiction | null => {
  const word = plain(text)
  return names.get(word) ?? (word.startsWith('ca ') ? (names.get(word.slice(3)) ?? null) : null)
}
