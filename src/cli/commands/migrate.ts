import pg from 'pg'
import { migrate } from '../../platform/db/migrate.ts'
import { BadInput, command } from '../command.ts'

export default command({
  name: 'migrate',
  usage: 'migrate   (MIGRATOR_DATABASE_URL)',
  says: 'Applies new migrations and all policies to a production database, as the migrator.',
  example: 'MIGRATOR_DATABASE_URL=postgres://migrator:…@db.example/throughline throughline migrate',
  options: {},
  run: async (_given, io) => {
    const url = process.env['MIGRATOR_DATABASE_URL']
    if (!url) throw new BadInput('migrate.no-address', { en: 'Set MIGRATOR_DATABASE_URL to the address of the database, as the role migrator.', fr: 'Donnez dans MIGRATOR_DATABASE_URL l’adresse de la base, sous le rôle migrator.' })
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const { applied } = await migrate(client, { demo: false })
      io.progress(`${applied.length} migrations applied, all policies applied anew`)
      return { applied }
    } finally {
      await client.end()
    }
  },
})
