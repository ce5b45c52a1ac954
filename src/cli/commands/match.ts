import { join } from 'node:path'
import { z } from 'zod'
import { parseDay, type PlainDate } from '../../algorithms/calendars/day.ts'
import { instantOf } from '../../platform/places/local-time.ts'
import { resolvePlace } from '../../platform/places/resolve-place.ts'
import { instant } from '../../platform/values/time.ts'
import { answerFromFiles } from '../../protect/matching/answer-from-files.ts'
import { isCode, type Answers } from '../../protect/matching/public.ts'
import { asCells, foldTables, listingOf, readTable, type Cells } from '../../protect/matching/read-listings.ts'
import { roomsFrom } from '../../protect/matching/read-rooms.ts'
import { BadInput, command, type Io } from '../command.ts'

const codes = z.array(z.string().max(60)).max(40).default([])
const Case = z.object({
  adults: z.number().int().min(0).max(40).default(1),
  children: z.array(z.object({ age: z.number().min(0).max(25).nullable().default(null) })).max(40).default([]),
  pets: z.array(z.enum(['dog', 'cat', 'other'])).max(5).default([]),
  place: z.string().max(200).nullable().default(null),
  away: z.array(z.object({ place: z.string().max(200), km: z.number().positive().max(6000) })).max(50).default([]),
  gender: z.string().max(40).nullable().default(null), status: z.string().max(40).nullable().default(null), age: z.number().int().min(0).max(120).nullable().default(null),
  needs: codes, languages: codes, limits: codes, wishes: codes,
})
const Policy = z.strictObject({ freshDays: z.number().int().min(1).max(3650).default(90), roomHours: z.number().min(0).max(8760).default(24), most: z.number().int().min(1).max(500).default(10), without: codes })

const refuse = (code: string, en: string, fr: string, at?: string): never => {
  throw new BadInput(code, { en, fr }, at)
}

const placeId = (typed: string, at: string): string => {
  const found = resolvePlace(typed)
  if ('place' in found) return found.place.id
  return refuse('match.place', 'This place is not known, or several have its name. Give its id, as in mb-thompson.', 'Ce lieu est inconnu, ou plusieurs portent ce nom. Donnez son identifiant, comme mb-thompson.', at)
}

const checkCodes = (given: readonly string[], at: string) => {
  const wrong = given.find(code => !isCode(code))
  if (wrong !== undefined) refuse('match.code', 'This limit or wish is not known; see docs/examples/match/README.md.', 'Cette limite ou ce souhait est inconnu; voir docs/examples/match/README.md.', `${at}: ${wrong.slice(0, 60)}`)
}

const answersFrom = (raw: unknown): Answers & { age: number | null } => {
  const c = Case.parse(raw)
  checkCodes(c.limits, 'limits')
  checkCodes(c.wishes, 'wishes')
  return { ...c, place: c.place === null ? null : placeId(c.place, 'place'), away: c.away.map((a, i) => ({ km: a.km, place: placeId(a.place, `away.${i}.place`) })) }
}

const maybe = (io: Io, path: string): Promise<string | null> => io.read(path).catch(() => null)

const jsonRows = (text: string, at: string): Cells[] => {
  try {
    const parsed: unknown = JSON.parse(text)
    const rows = Array.isArray(parsed) ? parsed : ((parsed as { services?: unknown; contents?: unknown } | null)?.services ?? (parsed as { contents?: unknown } | null)?.contents)
    if (Array.isArray(rows)) return rows.filter((r): r is Record<string, unknown> => typeof r === 'object' && r !== null && !Array.isArray(r)).map(asCells)
  } catch { /* said below */ }
  return refuse('match.directory', 'This file is not a list of services.', 'Ce fichier n’est pas une liste de services.', at)
}

const table = (text: string, at: string): Cells[] => {
  try {
    return readTable(text)
  } catch {
    return refuse('match.directory', 'This table cannot be read. Check its quotation marks and columns.', 'Ce tableau ne peut être lu. Vérifiez ses guillemets et ses colonnes.', at)
  }
}

const folder = async (io: Io, at: string): Promise<{ services: Cells[]; rooms: Cells[] }> => {
  const csv = await maybe(io, join(at, 'services.csv'))
  const json = csv === null ? await maybe(io, join(at, 'services.json')) : null
  if (csv === null && json === null) refuse('match.directory', 'This folder has no services.csv or services.json.', 'Ce dossier n’a ni services.csv ni services.json.', at)
  const names = ['languages', 'phones', 'service_at_location', 'locations', 'addresses', 'accessibility']
  const beside = await Promise.all(names.map(async name => [name, table((await maybe(io, join(at, `${name}.csv`))) ?? '', `${name}.csv`)] as const))
  const rooms = await maybe(io, join(at, 'rooms.csv'))
  return { services: foldTables(csv === null ? jsonRows(json!, 'services.json') : table(csv, 'services.csv'), Object.fromEntries(beside)), rooms: rooms === null ? [] : table(rooms, 'rooms.csv') }
}

const dayFor = (text: unknown): PlainDate => (typeof text === 'string' ? parseDay(text) : null) ?? refuse('match.as-of', 'Give the day: --as-of YYYY-MM-DD', 'Donnez le jour\u00a0: --as-of AAAA-MM-JJ', '--as-of')

export default command({
  name: 'match',
  usage: 'match CASE.json --directory OUT/ --as-of DATE [--within POLICY.json]',
  says: 'Places for what is asked, with reasons, what was ruled out by its first failing limit, what would open more, and the fewest doors for all needs.',
  example: 'throughline match docs/examples/match/case.json --directory docs/examples/match/directory --as-of 2026-11-23 --within docs/examples/match/policy.json',
  options: { directory: { type: 'string', says: 'a folder with services.csv or services.json' }, 'as-of': { type: 'string', says: 'the day asked about, YYYY-MM-DD' }, within: { type: 'string', says: 'how old facts may be, how many places' } },
  run: async ({ args, options }, io) => {
    const on = dayFor(options['as-of'])
    if (args.length !== 1) refuse('match.case', 'Give one case file.', 'Donnez un fichier de cas.', 'CASE.json')
    if (typeof options['directory'] !== 'string') refuse('match.directory', 'Give the folder of the directory: --directory OUT/', 'Donnez le dossier du répertoire\u00a0: --directory OUT/', '--directory')
    const answers = answersFrom(await io.readJson(args[0]!))
    const policy = Policy.parse(typeof options['within'] === 'string' ? await io.readJson(options['within']) : {})
    const { services, rooms } = await folder(io, options['directory'] as string)
    const seen = new Set<string>()
    const listings = services.map(row => listingOf(row, on, policy.freshDays)).filter(l => l !== null).filter(l => !seen.has(l.id) && seen.add(l.id) !== undefined)
    const night = instant(instantOf(on, 2, 12, 'America/Winnipeg'))
    const free = roomsFrom(rooms, night, policy.roomHours)
    return { asOf: on, read: services.length, used: listings.length, ...answerFromFiles(listings, free, answers, on, policy) }
  },
})
