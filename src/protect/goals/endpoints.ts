import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { needCodes } from '../cases/case.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { ends } from './goal.ts'

export const goalPosts = [advocate, caseWorker, supervisor, intakeWorker]
const writes = { posts: goalPosts, asks: write(caseKind, ['needs']), purpose: support } as const
const goal = idOf('goal')
const Kept = z.object({ kept: z.literal(true) })

export const readGoals = endpoint({
  posts: goalPosts, asks: read(caseKind, ['needs']), purpose: support, route: 'GET /cases/:case/goals', input: z.strictObject({}),
  output: z.object({
    number: z.string(), today: Day, needs: z.array(z.string()),
    goals: z.array(z.object({ id: z.string(), need: z.string().nullable(), words: z.string(), lookOn: Day.nullable(), due: z.boolean(), state: z.string(), outcome: z.string().nullable(), settledAt: At.nullable(), steps: z.array(z.object({ id: z.string(), words: z.string(), done: z.boolean() })) })),
  }),
  errors: [], log: { verb: 'goals.read' },
})
export const setGoal = endpoint({ ...writes, route: 'POST /cases/:case/goals', input: z.strictObject({ words: Text(1000), need: z.enum(needCodes).optional(), lookOn: Day.optional() }), output: z.object({ goal: z.string() }), errors: ['goals.past-day'], log: { verb: 'goal.set', keep: ['need'] } })
export const addStep = endpoint({ ...writes, route: 'POST /cases/:case/goals/:goal/steps', input: z.strictObject({ goal, words: Line(300) }), output: z.object({ step: z.string() }), errors: ['ended', 'goals.many-steps'], log: { verb: 'goal.step-added', keep: ['goal'] } })
export const tickStep = endpoint({ ...writes, route: 'POST /cases/:case/goals/:goal/steps/:step', input: z.strictObject({ goal, step: idOf('step'), done: z.boolean() }), output: Kept, errors: ['ended'], log: { verb: 'goal.step-ticked', keep: ['goal', 'done'] } })
/** What came of it, by her word. */
export const settleGoal = endpoint({ ...writes, route: 'POST /cases/:case/goals/:goal/end', input: z.strictObject({ goal, how: z.enum(ends), outcome: Text(1000).optional() }), output: Kept, errors: ['ended'], log: { verb: 'goal.ended', keep: ['goal', 'how'] } })
