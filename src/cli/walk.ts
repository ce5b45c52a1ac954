import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from './command.ts'

const folder = join(import.meta.dirname, 'commands')

/** Every command under `commands/`, by name. A file there exports exactly one `default` command. */
export const loadCommands = async (): Promise<Command[]> => {
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const loaded = await Promise.all(files.map(async file => ((await import(join(folder, file))) as { default: Command }).default))
  return loaded.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The command whose one or two words `argv` begins with, and the words after them. */
export const findCommand = (commands: readonly Command[], argv: readonly string[]) => {
  for (const words of [2, 1]) {
    const command = commands.find(c => c.name === argv.slice(0, words).join(' '))
    if (command) return { command, rest: argv.slice(words) }
  }
  return null
}
