import { z } from 'zod'
import { checkFiles, Mapping, SourceFault } from '../../protect/directory/from-files.ts'
import { BadInput, command } from '../command.ts'

const Options = z.object({ format: z.enum(['auto', 'hsds', 'openreferral-uk', 'csv']).default('auto'), most: z.coerce.number().int().min(0).max(1_000_000).default(1000), 'as-of': z.string().regex(/^\d{4}-\d{2}-\d{2}$/).default('9999-12-31'), source: z.string().min(1).max(100).optional() })

export default command({
  name: 'directory check',
  usage: 'directory check FILE [--format auto|hsds|openreferral-uk|csv] [--mapping m.json]',
  says: 'What a directory export (folder, zip, CSV or JSON) holds, file by file: rows read, used, used with a warning, refused with field and reason; possible duplicates; addresses held back. Nothing is stored.',
  example: 'throughline directory check docs/examples/directory/loose.csv --mapping docs/examples/directory/mapping.json',
  options: {
    format: { type: 'string', says: 'auto, hsds, openreferral-uk or csv' }, mapping: { type: 'string', says: 'which column of a loose CSV is which field of HSDS' }, most: { type: 'string', says: 'how many rows are listed for a file (1000); counts are of all' },
    'as-of': { type: 'string', says: 'the day on which dates in the future are told' }, source: { type: 'string', says: 'name of the feed; identifiers are made from it' },
  },
  run: async ({ args, options }, io) => {
    if (args.length !== 1) throw new BadInput('directory.file', { en: 'Give one file or folder of a directory.', fr: 'Donnez un fichier ou dossier de répertoire.' }, 'FILE')
    const given = Options.parse(options)
    const mapping = typeof options['mapping'] === 'string' ? Mapping.parse(await io.readJson(options['mapping'])) : null
    try {
      return await checkFiles(args[0]!, { format: given.format, mapping, source: given.source ?? null, today: given['as-of'], most: given.most, progress: io.progress })
    } catch (error) {
      throw error instanceof SourceFault ? new BadInput(error.code, error.say, error.at) : error
    }
  },
})
