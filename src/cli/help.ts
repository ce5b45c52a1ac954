import type { Command } from './command.ts'

export const overview = (commands: readonly Command[]): string =>
  ['throughline COMMAND [--help] [--quiet]', '', ...commands.map(c => `  ${c.name.padEnd(24)}${c.says}`)].join('\n')

export const helpFor = (command: Command): string =>
  [
    `throughline ${command.usage}`,
    '',
    command.says,
    '',
    ...Object.entries(command.options).map(([name, option]) => `  --${name.padEnd(18)}${option.says}`),
    '',
    `Example: ${command.example}`,
  ].join('\n')
