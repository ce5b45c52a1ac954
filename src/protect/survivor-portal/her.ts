import type { Language } from '../../algorithms/facts/sourced.ts'
import { sectionsOf } from '../../platform/access/kind.ts'
import { sealerFor, type Sealer } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { Refusal } from '../../platform/errors/catalogue.ts'
import type { RecordRef } from '../../platform/http/handle.ts'
import type { PublicAnswer, PublicGiven } from '../../platform/http/public-page.ts'
import type { PageLanguage } from '../../platform/i18n/words.ts'
import { zoneOfProvince } from '../../platform/places/provinces.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { type HerPath, type HerPlace, to } from './paths.ts'

export type HerWords = typeof en
export const languageOf = (asked: PageLanguage): Language => (asked === 'fr' ? 'fr' : 'en')
export const wordsOf = (language: Language): HerWords => (language === 'fr' ? (fr as HerWords) : en)
/** A word by a key made at run time; what has none is left out rather than shown as code. */
export const wordAt = (t: HerWords, key: string): string => {
  const word = (t as Readonly<Record<string, unknown>>)[key]
  return typeof word === 'string' ? word : ''
}

export type HerFile = RecordRef & { readonly sealer: Sealer }
export type Her = { readonly db: Db; readonly id: string; readonly secondOpen: boolean; readonly files: readonly HerFile[]; readonly t: HerWords; readonly language: Language; readonly zone: string }

const readFiles = async (db: Db, given: PublicGiven<unknown>): Promise<{ files: HerFile[]; zone: string }> => {
  const rows = await db.many<{ id: RecordId; mask: number }>(sql`select g.record_id as id, bit_or(g.sections) as mask from access.grant g where g.kind = ${caseKind.name} group by g.record_id order by g.record_id`)
  const files = []
  for (const { id, mask } of rows) files.push({ id, readable: mask, writable: 0, managed: 0, sealer: await sealerFor(db, given.services.keys, id) })
  const region = await db.find<{ region: string | null }>(sql`select region from protect.case_summary where record_id = any (${files.map(f => f.id)}::uuid[]) order by record_id limit 1`)
  return { files, zone: zoneOfProvince(region?.region ?? null) }
}

/** Runs a page as her. Without a live session, or without her second secret where the page needs it, she is led to where she gives it; nothing tells which file exists. */
export const asHer = async (given: PublicGiven<Record<string, string>>, need: 'session' | HerPlace, work: (her: Her) => Promise<PublicAnswer>): Promise<PublicAnswer> => {
  const language = languageOf(given.language)
  const go = (path: HerPath, more?: Readonly<Record<string, string>>): PublicAnswer => ({ goTo: to(path, language, more) })
  try {
    return await given.asPerson(async (db, entered) => {
      if (!entered.posts.includes('person')) return go('/my')
      await db.run(sql`select protect.my_stay()`)
      if (need !== 'session' && entered.steppedUpAt === null) return go('/my/key', { at: need })
      const { files, zone } = await readFiles(db, given)
      return work({ db, id: entered.memberId, secondOpen: entered.steppedUpAt !== null, files, t: wordsOf(language), language, zone })
    })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'sign-in') return go('/my')
    throw error
  }
}

export const namesOf = (t: HerWords, mask: number): string[] => sectionsOf(caseKind, mask).map(section => wordAt(t, `my.${section}`)).filter(name => name !== '')

/** `24 November 2026`, in her own time zone as far as her file says it. */
export const dayIn = (at: Date, { language, zone }: Pick<Her, 'language' | 'zone'>): string => new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: zone }).format(at)
export const timeIn = (at: Date, her: Pick<Her, 'language' | 'zone'>): string =>
  `${dayIn(at, her)}, ${new Intl.DateTimeFormat(`${her.language}-CA`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: her.zone, timeZoneName: 'short' }).format(at)}`
