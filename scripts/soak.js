import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installWhenNeeded, root } from './install-when-needed.js'
import { runTs } from './run.js'

// `--of access` (a million attempts on rights), or `--of protect`: nights of referrals and of questions outside, two hundred places of another seed, the search for a hidden door, and smallest sets, each so many times its size in `npm test`.
const { values: { of, times, seed, ...rest } } = parseArgs({ options: { of: { type: 'string', default: 'access' }, times: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' }, attempts: { type: 'string' } } })
const bounded = ['src/protect/referrals/never-dead.db.test.ts', 'src/protect/outside-link/never-dead-outside.db.test.ts', 'src/protect/referrals/from-anywhere-1.db.test.ts', 'src/protect/referrals/from-anywhere-2.db.test.ts', 'src/protect/matching/trilateration.test.ts', 'src/algorithms/assignment/smallest-cover.test.ts']

installWhenNeeded()
if (of === 'protect') runTs(join(root, 'node_modules/vitest/vitest.mjs'), ['run', '--project', 'pure', '--project', 'database', ...bounded], { NODE_ENV: 'test', SOAK_TIMES: times, SOAK_SEED: seed })
else runTs('bench/soak.ts', ['--seed', seed, ...(rest.attempts ? ['--attempts', rest.attempts] : [])])
