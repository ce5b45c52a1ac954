import { access, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { onePerPost } from '../../demo/agencies-write.ts'
import { seedCountry } from '../../demo/seed.ts'
import { systemClock } from '../../platform/clock/ask.ts'
import { keyFiles } from '../../platform/crypto/keys.ts'
import { openEmbedded } from '../../platform/db/embedded.ts'
import { StartTrouble } from '../../platform/errors/start-trouble.ts'
import { loadSlices } from '../../platform/slices/walk.ts'
import { BadInput, command } from '../command.ts'

const mostPeople = 5_000_000
const Asked = z.strictObject({ people: z.coerce.number().int().min(0).max(mostPeople), seed: z.coerce.number().int().min(0).max(2 ** 31), data: z.string().min(1) })

const mustBeNew = async (data: string) => {
  const seeded = await access(join(data, 'seeded')).then(() => true, () => false)
  if (seeded) throw new BadInput('seed.not-new', { en: 'That folder already holds a demo. Give a new one with --data.', fr: 'Ce dossier contient déjà une démonstration. Donnez-en un nouveau avec --data.' }, data)
}

const opened = (data: string) =>
  openEmbedded(data).catch((error: unknown) => {
    if (error instanceof StartTrouble) throw new BadInput('seed.folder', { en: error.message, fr: 'La base de données de ce dossier n’a pas démarré. Donnez un autre dossier avec --data.' }, data)
    throw error
  })

export default command({
  name: 'seed',
  usage: 'seed --people N [--seed S] [--data DIR]',
  says: 'Writes the demo country, with as many invented people as asked, into a new data folder; then start with the same --data. The same seed and day give the same people.',
  example: 'throughline seed --people 400 --seed 1 --data ./data',
  options: { people: { type: 'string', says: 'how many invented people (400)' }, seed: { type: 'string', says: 'the seed they are drawn from (1)' }, data: { type: 'string', says: 'the data folder, as for start (./data)' } },
  run: async ({ options }, io) => {
    const asked = Asked.parse({ people: options['people'] ?? '400', seed: options['seed'] ?? '1', data: options['data'] ?? process.env['THROUGHLINE_DATA'] ?? 'data' })
    const data = resolve(asked.data)
    await mustBeNew(data)
    const embedded = await opened(data)
    try {
      const from = performance.now()
      const seeded = await seedCountry({ superUrl: embedded.superUrl, keys: await keyFiles(join(data, 'keys')), slices: await loadSlices(), people: asked.people, seed: asked.seed, now: systemClock.now(), country: true, progress: io.progress })
      await writeFile(join(data, 'seeded'), '')
      return { people: asked.people, seed: asked.seed, seconds: Math.round((performance.now() - from) / 100) / 10, password: seeded.password, signIns: onePerPost(seeded.signIns).map(({ post, signIn }) => ({ post, name: signIn.name, who: signIn.who, agency: signIn.agency })) }
    } finally {
      await embedded.cluster.stop()
    }
  },
})
