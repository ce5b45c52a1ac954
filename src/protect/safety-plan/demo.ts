import { country } from '../../demo/country.ts'
import { storySealer } from '../referrals/demo.ts'
import { ifMissedColumn, wordsColumn } from './plan.ts'

const lines = [['SP04', 'Text only, before six. Say it is about the library card. (demo)', 'hers'], ['SP06', 'My aunt. I know her number. (demo)', 'hers'], ['SP09', 'Here. Then the house by the lake. (demo)', 'worker']] as const

/** The plan of the first night: three parts, a check-in this evening. */
export const demo = country(['protect/referrals'], async given => {
  const [record, agency, by] = [given.ids.get('case:cedar')!, given.ids.get('agency:night-line'), given.ids.get('member:ines')]
  const sealed = await storySealer(given, record)
  for (const [element, words, whose] of lines) await given.client.query('insert into protect.safety_line (record_id, element, words, whose, by) values ($1, $2, $3, $4, $5)', [record, element, sealed(wordsColumn, words), whose, by])
  await given.client.query("insert into protect.safety_review (record_id, agency_id, due_on, because) values ($1, $2, $3::date + 30, 'day')", [record, agency, given.today])
  await given.client.query("insert into protect.check_in (record_id, agency_id, at, every, if_missed, made_by) values ($1, $2, now() + interval '3 hours', 'day', $3, $4)", [record, agency, sealed(ifMissedColumn, 'Call my aunt first. No police. (demo)'), by])
})
