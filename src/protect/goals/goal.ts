export const goalWords = 'protect.goal.words'
export const goalOutcome = 'protect.goal.outcome'
export const stepWords = 'protect.goal_step.words'
export const ends = ['reached', 'partly', 'let go'] as const
export type End = (typeof ends)[number]
/** Steps of one goal at most: more is another goal. */
export const mostSteps = 20
