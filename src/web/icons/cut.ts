/** Writes paths.ts from the Phosphor files (MIT). Run by hand when names.ts changes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { filledNames, regularNames } from './names.ts'

const pathOf = (weight: 'regular' | 'fill', name: string): string => {
  const file = weight === 'fill' ? `${name}-fill` : name
  const svg = readFileSync(fileURLToPath(import.meta.resolve(`@phosphor-icons/core/assets/${weight}/${file}.svg`)), 'utf8')
  const found = [...svg.matchAll(/<path d="([^"]+)"\/>/g)]
  if (found.length !== 1) throw new Error(`${file}: expected one path, found ${found.length}`)
  return found[0]![1]!
}

const table = (weight: 'regular' | 'fill', names: readonly string[]): string => names.map(name => `  '${name}': '${pathOf(weight, name)}',`).join('\n')

writeFileSync(new URL('paths.ts', import.meta.url), `// Written by cut.ts from @phosphor-icons/core (MIT). Do not edit.
export const regular = {
${table('regular', regularNames)}
} as const

export const filled = {
${table('fill', filledNames)}
} as const
`)
