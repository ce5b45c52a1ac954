import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { Day } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const posts = [advocate, caseWorker, supervisor, intakeWorker]
const writes = { posts, asks: write(caseKind, ['needs']), purpose: support } as const
const task = idOf('task')

/** What is to be done, the nearest day first, and what was done of late. */
export const readTasks = endpoint({
  posts, asks: read(caseKind, ['needs']), purpose: support, route: 'GET /cases/:case/tasks', input: z.strictObject({}),
  output: z.object({
    number: z.string(), today: Day,
    open: z.array(z.object({ id: z.string(), what: z.string(), dueOn: Day, standing: z.enum(['later', 'soon', 'today', 'late', 'climbs']), whose: z.string().nullable(), moved: z.number() })),
    ended: z.array(z.object({ id: z.string(), what: z.string(), on: Day, by: z.string(), how: z.enum(['done', 'not needed']) })),
  }),
  errors: [], log: { verb: 'task.read' },
})
export const addTask = endpoint({ ...writes, route: 'POST /cases/:case/tasks', input: z.strictObject({ what: Line(300), dueOn: Day, whose: z.enum(['lead', 'mine']) }), output: z.object({ task: z.string() }), errors: ['tasks.past-day'], log: { verb: 'task.added', keep: ['dueOn', 'whose'] } })
export const moveTask = endpoint({ ...writes, route: 'POST /cases/:case/tasks/:task/day', input: z.strictObject({ task, dueOn: Day }), output: z.object({ moved: z.literal(true) }), errors: ['ended', 'tasks.past-day'], log: { verb: 'task.moved', keep: ['task', 'dueOn'] } })
export const endTask = endpoint({ ...writes, route: 'POST /cases/:case/tasks/:task/end', input: z.strictObject({ task, how: z.enum(['done', 'not needed']) }), output: z.object({ ended: z.literal(true) }), errors: ['ended'], log: { verb: 'task.ended', keep: ['task', 'how'] } })
