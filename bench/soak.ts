import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { soak } from '../src/platform/access/testing/soak.ts'
import { openEmbedded } from '../src/platform/db/embedded.ts'

const { values } = parseArgs({ options: { attempts: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } })
const folder = await mkdtemp(join(tmpdir(), 'throughline-soak-'))
const embedded = await openEmbedded(folder)
try {
  const history = await soak({ attempts: Number(values.attempts), seed: Number(values.seed), url: role => embedded.urls[role] })
  process.stdout.write(`${JSON.stringify({ ...history, tally: Object.fromEntries(history.tally) }, null, 1)}\n`)
} finally {
  await embedded.cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
