import { z } from 'zod'
import { convertFiles, Mapping, SourceFault } from '../../protect/directory/from-files.ts'
import { BadInput, command } from '../command.ts'

const Options = z.object({ to: z.enum(['hsds-3.0', 'hsds-3.1']), as: z.enum(['csv', 'json', 'both']).default('both'), format: z.enum(['auto', 'hsds', 'openreferral-uk', 'csv']).default('auto'), most: z.coerce.number().int().min(0).max(1_000_000).default(1000), 'as-of': z.string().regex(/^\d{4}-\d{2}-\d{2}$/).default('9999-12-31'), source: z.string().min(1).max(100).optional() })

export default command({
  name: 'directory convert',
  usage: 'directory convert FILE --to hsds-3.1 OUT/ [--as csv|json|both] [--mapping m.json]',
  says: 'A directory export as a package of HSDS: tables with datapackage.json, and services.json. Rows that cannot be used are listed, addresses of places where people may be hiding are left out.',
  example: 'throughline directory convert docs/examples/directory/hsds --to hsds-3.1 /tmp/hsds-out',
  options: {
    to: { type: 'string', says: 'hsds-3.1 or hsds-3.0' }, as: { type: 'string', says: 'csv, json or both; json alone also writes directory.json, which loses nothing' }, format: { type: 'string', says: 'auto, hsds, openreferral-uk or csv' }, mapping: { type: 'string', says: 'which column of a loose CSV is which field of HSDS' },
    most: { type: 'string', says: 'how many rows are listed for a file (1000)' }, 'as-of': { type: 'string', says: 'the day on which dates in the future are told' }, source: { type: 'string', says: 'name of the feed; identifiers are made from it' },
  },
  run: async ({ args, options }, io) => {
    if (args.length !== 2) throw new BadInput('directory.file', { en: 'Give the file or folder to read, and the folder to write.', fr: 'Donnez le fichier ou dossier à lire, et le dossier à écrire.' }, 'FILE OUT/')
    const given = Options.parse(options)
    const mapping = typeof options['mapping'] === 'string' ? Mapping.parse(await io.readJson(options['mapping'])) : null
    try {
      return await convertFiles(args[0]!, args[1]!, given.to === 'hsds-3.0' ? '3.0' : '3.1', given.as, { format: given.format, mapping, source: given.source ?? null, today: given['as-of'], most: given.most, progress: io.progress })
    } catch (error) {
      throw error instanceof SourceFault ? new BadInput(error.code, error.say, error.at) : error
    }
  },
})
