import { maskOf } from '../../platform/access/kind.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Services } from '../../platform/slices/services.ts'
import { placeLabelOf } from '../../platform/places/public.ts'
import { caseKind } from '../cases/kinds.ts'
import { readOneCase } from '../cases/read-case.ts'
import { readHerConsents } from './consents.ts'
import { readCorrections } from './corrections.ts'
import { dayIn, type Her, type HerFile, timeIn, wordAt } from './her.ts'
import { readHerOpenings } from './openings.ts'

const opened = ['summary', 'identity', 'contact', 'needs', 'safety'] as const
type Block = readonly [title: string, lines: readonly string[]]

const written = (blocks: readonly Block[]): string => blocks.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title}\n${lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n`).join('\n')

const fieldsOf = async (her: Her, file: HerFile, services: Services): Promise<Block[]> => {
  const { t, language } = her
  const c = await readOneCase(her.db, services, file, file.sealer)
  const notes = await her.db.many<{ body: Buffer; hers: boolean; at: Date }>(sql`select body, hers, at from protect.case_note where record_id = ${file.id} order by at, id limit 5000`)
  const said = (label: string, value: string | null | undefined) => (value ? [`${label}: ${value}`] : [])
  return [
    [t.fields, [c.number, ...said(t.callMe, c.callMe), ...said(t.legalName, c.legalName), ...said(t.born, c.born), ...said(t.reach, c.contact && [c.contact.channel, c.contact.hours, c.contact.wording].filter(Boolean).join(', ')), `${t.party}: ${[t.adults({ n: c.adults }), t.children({ n: c.children }), ...c.pets].join(', ')}`]],
    [t.needs, c.needs.map(n => [wordAt(t, `need.${n.need}`), wordAt(t, `when.${n.horizon}`), n.herWords].filter(Boolean).join(' · '))],
    [t.away, c.away.map(a => `${placeLabelOf(a.place)[language]}, ${a.km} km`)],
    [t.notes, notes.map(n => `${timeIn(n.at, her)}${n.hers ? ` (${t.hers})` : ''}\n${file.sealer.open('protect.case_note.body', n.body)}`)],
    [t.story, c.story.map(l => `${timeIn(new Date(l.at), her)} · ${l.said[language]}${l.by ? ` · ${l.by}` : ''}`)],
    [t.fixes, (await readCorrections(her.db, file.id, file.sealer)).corrections.map(x => `${dayIn(new Date(x.at), her)} · ${wordAt(t, `about.${x.about}`)}${x.body ? `\n${x.body}` : ''}`)],
  ]
}

/** Everything that she may see, as plain text. The opening is written to the log before the text is made. */
export const copyOfFile = async (her: Her, services: Services, now: number): Promise<string> => {
  const { t } = her
  const mask = maskOf(caseKind, opened)
  for (const file of her.files) await her.db.run(sql`select audit.write('case.copied-by-her', 'opened', ${file.id}, ${mask & file.readable}, '{}')`)
  const files = []
  for (const file of her.files) files.push(...(await fieldsOf(her, file, services)))
  const yes: Block = [t.yes, (await readHerConsents(her, now)).map(c => `${c.sentence.replaceAll('**', '')} ${c.withdrawn_at ? t.takenBack({ day: dayIn(c.withdrawn_at, her) }) : t.until({ day: dayIn(c.until, her) })}`)]
  const seen: Block = [t.seen, [...(await readHerOpenings(her)).map(o => `${o.when} · ${o.who} · ${o.why} · ${o.what} · ${o.seq === null ? t.proofSoon : t.proof({ n: String(o.seq) })}`), t.later, t.proofLimit]]
  return `\ufeff${t.copyOf}\n\n${written([...files, yes, seen])}`
}
