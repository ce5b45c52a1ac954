import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journey } from './journey.ts'

const folder = join(import.meta.dirname, 'journeys')
const order = ['protect', 'prosecute', 'prevent', 'demand', 'cooperate']
const isJourney = (value: unknown): value is Journey => typeof value === 'object' && value !== null && 'pillar' in value && 'steps' in value && 'name' in value

/** Every journey of the folder, in the order of the plan's parts. */
export const loadJourneys = async (): Promise<Journey[]> => {
  const files = (await readdir(folder)).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort()
  const modules = await Promise.all(files.map(async file => (await import(join(folder, file))) as Record<string, unknown>))
  return modules.flatMap(module => Object.values(module).filter(isJourney)).sort((a, b) => order.indexOf(a.pillar) - order.indexOf(b.pillar))
}
