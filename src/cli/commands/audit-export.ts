import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { bundleRows } from '../../platform/audit/bundle.ts'
import { dbOf } from '../../platform/db/db.ts'
import { openPools } from '../../platform/db/pools.ts'
import { BadInput, command } from '../command.ts'

async function* lines(rows: AsyncIterable<string>, counted: () => void) {
  for await (const row of rows) {
    counted()
    yield `${row}\n`
  }
}

const trouble = (error: unknown, file: string): unknown => {
  const { code } = error as { code?: string }
  if (code === 'EEXIST') return new BadInput('audit.out-exists', { en: 'That file exists. Name a new one.', fr: 'Ce fichier existe déjà. Nommez-en un nouveau.' }, file)
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return new BadInput('audit.out', { en: 'That file cannot be written. Choose another place.', fr: 'Ce fichier ne peut être écrit. Choisissez un autre endroit.' }, file)
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') return new BadInput('audit.database', { en: 'The database does not answer as the role log. Check DATABASE_URL.', fr: 'La base de données ne répond pas au rôle log. Vérifiez DATABASE_URL.' }, 'DATABASE_URL')
  if (code === '42501') return new BadInput('audit.role', { en: 'This role may not read the log. DATABASE_URL must name the role log.', fr: 'Ce rôle ne peut lire le journal. DATABASE_URL doit nommer le rôle log.' }, 'DATABASE_URL')
  return error
}

export default command({
  name: 'audit export',
  usage: 'audit export --out FILE',
  says: 'Writes the log up to its newest checkpoint as a bundle that anyone can verify; DATABASE_URL names the role log.',
  example: 'DATABASE_URL=postgres://log@localhost/throughline throughline audit export --out bundle.jsonl',
  options: { out: { type: 'string', says: 'the new file' } },
  run: async ({ options }, io) => {
    const file = options['out']
    const url = process.env['LOG_DATABASE_URL'] ?? process.env['DATABASE_URL']
    if (typeof file !== 'string' || file === '') throw new BadInput('audit.no-out', { en: 'Name the file to write: --out FILE.', fr: 'Nommez le fichier à écrire\u00a0: --out FICHIER.' }, '--out')
    if (!url) throw new BadInput('audit.no-database', { en: 'Set DATABASE_URL to the database, as the role log.', fr: 'Donnez dans DATABASE_URL la base de données, au rôle log.' }, 'DATABASE_URL')
    const pools = openPools({ app: url, door: url, log: url, worker: url })
    let rows = 0
    try {
      const client = await pools.log.connect()
      await pipeline(lines(bundleRows(dbOf(client)), () => rows++ % 10_000 === 0 && io.progress(`${rows} rows`)), createWriteStream(file, { flags: 'wx', mode: 0o600 })).finally(() => client.release())
      return { out: file, rows }
    } catch (error) {
      throw trouble(error, file)
    } finally {
      await pools.end()
    }
  },
})
