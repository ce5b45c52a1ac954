import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { Refusal } from '../../platform/errors/catalogue.ts'
import { liveStep } from '../plan/public.ts'
import { threshold } from './build-release.ts'
import { figures, groupOf, planned } from './planned.ts'
import { frozenFacts, readReleases } from './releases.ts'

/** Drafts that hold figures about my groups: what would be printed, until when I may say so; counts in steps, never a file. */
export const readStewardship = async (db: Db) => {
  const groups = (await db.many<{ group_code: string }>(sql`select * from cooperate.my_groups()`)).map(g => g.group_code)
  const mine = figures.filter(f => groups.includes(groupOf(f)))
  const drafts = (await readReleases(db)).filter(r => r.publishedAt === null)
  const asked = []
  for (const r of drafts) {
    const answers = new Map((await db.many<{ figure: string; yes: boolean }>(sql`select * from cooperate.my_figure_answers(${r.id})`)).map(a => [a.figure, a.yes]))
    const facts = mine.length > 0 ? await frozenFacts(db, r.id) : []
    for (const figure of mine) {
      const table = planned.find(p => figure.startsWith(`${p.name}:`))!, group = groupOf(figure)
      const count = facts.reduce((n, f) => (f.measure === table.measure && f.dims[table.by!.dim] === group ? n + f.value : n), 0)
      asked.push({ release: r.id, publishOn: r.publishOn as string, first: r.window.first as string, before: r.window.before as string, figure, title: table.title, group: table.by!.names[group]!, atLeast: liveStep(count, threshold), yes: answers.get(figure) ?? null })
    }
  }
  return { asked }
}

export const answerFigure = async (db: Db, a: { release: string; figure: string; yes: boolean }): Promise<{ yes: boolean }> => {
  await db.run(sql`select cooperate.answer_figure(${a.release}, ${a.figure}, ${a.yes})`)
    .catch((error: unknown) => { throw (error as { code?: string }).code === 'TL409' ? new Refusal('statistics.published') : error })
  return { yes: a.yes }
}
