import { addDays } from '../../algorithms/calendars/day.ts'
import { country } from '../../demo/country.ts'
import { storySealer } from '../referrals/demo.ts'
import { whatColumn } from './task.ts'

const tasks = [['cedar', 'night-line', 'ines', 'Ask the school about a place for the child (demo)', 1], ['heron', 'lakeshore', 'noor', 'Ask who can fetch her passport with her (demo)', 0], ['heron', 'lakeshore', 'noor', 'Bring the bus pass (demo)', 6]] as const

/** What is to be done for the two of the first night. */
export const demo = country(['protect/referrals'], async given => {
  for (const [key, agency, by, what, inDays] of tasks) {
    const record = given.ids.get(`case:${key}`)!
    const sealed = await storySealer(given, record)
    await given.client.query('insert into protect.task (record_id, agency_id, what, due_on, made_by) values ($1, $2, $3, $4, $5)', [record, given.ids.get(`agency:${agency}`), sealed(whatColumn, what), addDays(given.today, inDays), given.ids.get(`member:${by}`)])
  }
})
