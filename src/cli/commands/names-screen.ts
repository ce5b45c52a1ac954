import { openRegister } from '../../algorithms/names/screen.ts'
import { BadInput, command } from '../command.ts'
import { neededFile, readTable } from './names-compare.ts'

const twice = (ids: readonly string[]): string | null => {
  const seen = new Set<string>()
  return ids.find(id => seen.size === seen.add(id).size) ?? null
}

export default command({
  name: 'names screen',
  usage: 'names screen --register REG.csv --names NAMES.csv',
  says: 'finds which names may be on a register, with reasons; possible by name, probable by name and birth date, never confirmed',
  example: 'throughline names screen --register docs/examples/names/register.csv --names docs/examples/names/names.csv',
  options: {
    register: { type: 'string', says: 'CSV: id,name,aliases (parted by ;),birth,country' },
    names: { type: 'string', says: 'CSV: id,name,birth,country' },
    status: { type: 'string', says: 'probable: only hits by name and birth date' },
  },
  run: async (given, io) => {
    const only = given.options['status']
    if (only !== undefined && only !== 'probable' && only !== 'possible') throw new BadInput('names.unknown-status', { en: 'A status is possible or probable.', fr: 'Le statut est possible ou probable.' }, 'status')
    const registerPath = neededFile(given, 'register')
    const namesPath = neededFile(given, 'names')
    const started = performance.now()
    const listed = await readTable(io, registerPath, ['id', 'name'], ['aliases', 'birth', 'country'])
    const asked = await readTable(io, namesPath, ['id', 'name'], ['birth', 'country'])
    const repeated = twice(listed.map(row => row['id']!))
    if (repeated !== null) throw new BadInput('names.repeated-id', { en: 'Two entries of the register have this id. Give each its own.', fr: 'Deux inscriptions du registre portent cet identifiant. Donnez à chacune le sien.' }, `${registerPath}:${repeated}`)
    const register = openRegister(listed.map(row => ({
      id: row['id']!, birth: row['birth']!, country: row['country']!,
      names: [row['name']!, ...row['aliases']!.split(';')].map(name => name.trim()).filter(name => name !== ''),
    })))
    io.progress(`${register.entries} entries read`)
    const hits = asked.flatMap(row => register.screen({ id: row['id']!, name: row['name']!, birth: row['birth']!, country: row['country']! }))
      .filter(hit => only === undefined || hit.status === only)
      .map(({ nameId, listedId, listedName, score, status, reasons }) => ({ name_id: nameId, register_id: listedId, register_name: listedName, score, status, reasons }))
    const seconds = (performance.now() - started) / 1000
    return { hits, names: asked.length, entries: listed.length, seconds: Math.round(seconds * 1000) / 1000, perSecond: Math.round(asked.length / Math.max(seconds, 0.001)) }
  },
})
