import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { handOver } from '../caseload/endpoints.ts'
import { offerCustody, takeCustody } from '../custody/endpoints.ts'
import { consent } from '../survivor-portal/build.ts'
import { addTask, endTask, moveTask, readTasks } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, sam, noor]: [Actor, Actor, Actor] = [null as never, null as never, null as never]
beforeAll(async () => {
  w = await world(db)
  ;[ines, sam, noor] = [await w.as('ines'), await w.as('sam'), await w.as('noor')]
})
afterAll(() => w.close())

const aFile = async () => (await ines.ask(openCase, { input: { callMe: 'Wren (demo)', adults: 1, children: 0, pets: [], language: 'en' } })).body.case as string
const todayIn = async (file: string) => (await ines.ask(readTasks, { params: { case: file } })).body.today
const added = async (file: string, days: number, whose = 'lead', who = ines) => (await who.ask(addTask, { params: { case: file }, input: { what: 'Ring the school (demo)', dueOn: addDays(await todayIn(file), days), whose } })).body.task
const olderBy = (task: string, days: number) => w.owner.query('update protect.task set due_on = due_on - $2::int where id = $1', [task, days])
const dayOf = async (who: Actor, task: string) => (await who.ask(readMyDay)).body.items.filter(i => i.id.endsWith(task)).map(i => [i.said.en, i.late])

test('a task comes into the day of whoever leads the case the day before, in its own words, and goes when it is done', async () => {
  const file = await aFile()
  const [soon, later] = [await added(file, 1), await added(file, 5)]
  expect([await dayOf(ines, soon), await dayOf(ines, later)]).toEqual([[['Ring the school (demo)', false]], []])
  expect((await ines.ask(endTask, { params: { case: file, task: soon }, input: { how: 'done' } })).body).toEqual({ ended: true })
  expect(await dayOf(ines, soon)).toEqual([])
  expect((await ines.ask(readTasks, { params: { case: file } })).body.ended).toMatchObject([{ what: 'Ring the school (demo)', how: 'done', by: 'Inès B.' }])
  expect((await ines.ask(endTask, { params: { case: file, task: soon }, input: { how: 'done' } })).code).toBe('ended')
})

test('three days late, the supervisor sees that it is late, and not what it says', async () => {
  const file = await aFile()
  const task = await added(file, 0)
  await olderBy(task, 2)
  expect([await dayOf(ines, task), await dayOf(sam, task)]).toEqual([[['Ring the school (demo)', true]], []])
  await olderBy(task, 1)
  expect(await dayOf(sam, task)).toEqual([['A task is 3 days late', true]])
})

test('what whoever leads is to do goes with the file to the next; what is mine stays mine', async () => {
  const file = await aFile()
  const [lead, mine] = [await added(file, 0), await added(file, 0, 'mine')]
  await sam.ask(handOver, { params: { member: w.ids.get('member:ines')! }, input: { to: [w.ids.get('member:sam')!], files: [file] } })
  expect([(await dayOf(ines, lead)).length, (await dayOf(sam, lead)).length, (await dayOf(ines, mine)).length]).toEqual([0, 1, 1])
})

test('a day that is over is refused and changes nothing; a move is counted', async () => {
  const file = await aFile()
  const today = await todayIn(file)
  expect((await ines.ask(addTask, { params: { case: file }, input: { what: 'x', dueOn: addDays(today, -1), whose: 'lead' } })).code).toBe('tasks.past-day')
  const task = await added(file, 0)
  expect((await ines.ask(moveTask, { params: { case: file, task }, input: { dueOn: addDays(today, -3) as PlainDate } })).code).toBe('tasks.past-day')
  await ines.ask(moveTask, { params: { case: file, task }, input: { dueOn: addDays(today, 7) } })
  expect((await ines.ask(readTasks, { params: { case: file } })).body.open).toMatchObject([{ standing: 'later', moved: 1 }])
})

test('a colleague with her needs by consent reads tasks and writes none; without them there are none; the words are sealed', async () => {
  const file = await aFile()
  const task = await added(file, 0)
  expect((await noor.ask(readTasks, { params: { case: file } })).status).toBe(404)
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  expect((await noor.ask(readTasks, { params: { case: file } })).body.open.map(t => t.id)).toEqual([task])
  expect((await noor.ask(endTask, { params: { case: file, task }, input: { how: 'done' } })).status).toBe(404)
  expect((await w.owner.query<{ text: string }>('select t::text as text from protect.task t')).rows.filter(r => Buffer.from(r.text).includes('school'))).toEqual([])
})

test('when another agency keeps the file, whoever leads it there has the task, and the one before has not', async () => {
  const file = await aFile()
  const task = await added(file, 0, 'mine')
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  const { offer } = (await ines.ask(offerCustody, { params: { case: file }, input: { team: w.ids.get('team:lakeshore')!, how: 'spoken' } })).body
  expect((await noor.ask(takeCustody, { params: { case: file, offer } })).status).toBe(200)
  await (await db.as('worker')).query('select protect.due_tasks_move($1)', [file])
  expect([(await dayOf(ines, task)).length, (await dayOf(noor, task)).length]).toEqual([0, 1])
})
