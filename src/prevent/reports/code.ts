import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

/** What runs on her device: the very files that the server seals with, their types taken out. */
const files = ['browser/report.ts', 'sealed/bytes.ts', 'sealed/hpke.ts', 'sealed/receipt.ts', 'sealed/sealed-to.ts', 'sealed/words/english.ts', 'sealed/words/french.ts'] as const

/** Comments and the spaces that types leave behind weigh on a slow phone. Holds for these files alone: no text in them has two spaces or a comment's signs. */
const lean = (code: string): string => code.replace(/\/\*\*[\s\S]*?\*\//g, '').split('\n').map(line => line.trim().replace(/ {2,}/g, ' ')).filter(line => line !== '' && !line.startsWith('//')).join('\n')

export type Code = { readonly at: `/${string}`; readonly body: string }
export const reportCode = (): Code[] => files.map(file => ({ at: `/report/code/${file}`, body: lean(stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'))) }))
