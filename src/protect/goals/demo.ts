import { addDays } from '../../algorithms/calendars/day.ts'
import { country } from '../../demo/country.ts'
import { storySealer } from '../referrals/demo.ts'
import { goalOutcome, goalWords, stepWords } from './goal.ts'

/** Two goals of the first night: one on the way, one reached. */
export const demo = country(['protect/referrals'], async given => {
  const [record, agency, by] = [given.ids.get('case:cedar')!, given.ids.get('agency:night-line'), given.ids.get('member:ines')]
  const sealed = await storySealer(given, record)
  const { rows: [goal] } = await given.client.query<{ id: string }>("insert into protect.goal (record_id, agency_id, need, words, look_on, made_by) values ($1, $2, 'school', $3, $4, $5) returning id", [record, agency, sealed(goalWords, 'That he goes to school like the others. (demo)'), addDays(given.today, 12), by])
  for (const [words, done] of [['Find out which school (demo)', true], ['Papers for the school (demo)', false]] as const) await given.client.query('insert into protect.goal_step (record_id, goal_id, words, done_at) values ($1, $2, $3, case when $4 then now() end)', [record, goal!.id, sealed(stepWords, words), done])
  await given.client.query("insert into protect.goal (record_id, agency_id, need, words, made_by, state, outcome, settled_at, settled_by) values ($1, $2, 'safe-place', $3, $4, 'reached', $5, now() - interval '2 days', $4)", [record, agency, sealed(goalWords, 'A door that locks. (demo)'), by, sealed(goalOutcome, 'It locks. (demo)')])
})
