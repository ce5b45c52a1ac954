import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { BadInput, type Command, type Io } from './command.ts'
import { helpFor, overview } from './help.ts'
import { findCommand, loadCommands } from './walk.ts'

const read = (path: string) =>
  readFile(path, 'utf8').catch(() => {
    throw new BadInput('cli.cannot-read', { en: 'That file cannot be read. Check its name and that you may read it.', fr: 'Ce fichier ne peut être lu. Vérifiez son nom et votre droit de le lire.' }, path)
  })

const readJson = async (path: string): Promise<unknown> => {
  const text = await read(path)
  try {
    return JSON.parse(text)
  } catch {
    throw new BadInput('cli.not-json', { en: 'That file is not JSON. Check the commas and quotation marks.', fr: 'Ce fichier n’est pas du JSON. Vérifiez les virgules et les guillemets.' }, path)
  }
}

const asBadInput = (error: unknown): BadInput | null => {
  if (error instanceof BadInput) return error
  if (!(error instanceof z.ZodError)) return null
  const first = error.issues[0]
  return new BadInput('cli.bad-input', { en: `Correct this field: ${first?.message ?? ''}`, fr: `Corrigez ce champ : ${first?.message ?? ''}` }, first?.path.join('.'))
}

const parse = (command: Command, argv: string[]) => {
  const options = Object.fromEntries(Object.entries({ ...command.options, quiet: { type: 'boolean' as const }, help: { type: 'boolean' as const } }).map(([name, o]) => [name, { type: o.type }]))
  try {
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true })
    return { args: positionals, options: values as Record<string, string | boolean | undefined> }
  } catch (error) {
    throw new BadInput('cli.usage', { en: `See: throughline ${command.name} --help`, fr: `Voir : throughline ${command.name} --help` }, (error as Error).message)
  }
}

/** Exit codes: 0 done, 1 a step failed, 2 bad input (a catalogued error as JSON on standard output). */
export const runCli = async (argv: string[], print: (text: string) => void, warn: (text: string) => void): Promise<number> => {
  const commands = await loadCommands()
  const found = findCommand(commands, argv)
  if (!found) {
    print(overview(commands))
    return argv.length === 0 || argv.includes('--help') ? 0 : 2
  }
  try {
    const given = parse(found.command, found.rest)
    if (given.options['help']) return print(helpFor(found.command)), 0
    const io: Io = { read, readJson, progress: line => given.options['quiet'] || warn(line) }
    const answer = await found.command.run(given, io)
    if (answer !== undefined) print(JSON.stringify(answer, null, 1))
    return 0
  } catch (error) {
    const bad = asBadInput(error)
    if (!bad) throw error
    print(JSON.stringify({ error: { code: bad.code, at: bad.at, say: bad.say } }, null, 1))
    return 2
  }
}

if (import.meta.main) process.exitCode ||= await runCli(process.argv.slice(2), text => process.stdout.write(`${text}\n`), text => process.stderr.write(`${text}\n`))
