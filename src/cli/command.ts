/**
 * One command of `throughline`, one file under `src/cli/commands/`. Files are found by walking that folder.
 * `run` returns what is printed as JSON; progress goes through `io.progress` to standard error.
 */
export type Io = {
  readonly progress: (line: string) => void
  /** Reads a file named on the command line; a missing or unreadable one is a refusal. */
  readonly read: (path: string) => Promise<string>
  readonly readJson: (path: string) => Promise<unknown>
}
export type Option = { readonly type: 'string' | 'boolean'; readonly says: string }
export type Given = { readonly args: readonly string[]; readonly options: Readonly<Record<string, string | boolean | undefined>> }
export type Command = {
  /** `graph key-players`: one or two words. */
  readonly name: string
  /** `graph key-players NETWORK.json --measure … --k 3` */
  readonly usage: string
  readonly says: string
  readonly example: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (given: Given, io: Io) => Promise<unknown>
}

export const command = (c: Command): Command => c

/** A refusal of what was given: printed as JSON, exit code 2. `at` names the place in the input, `say` what to do next. */
export class BadInput extends Error {
  readonly code: string
  readonly at: string | undefined
  readonly say: { readonly en: string; readonly fr: string }
  constructor(code: string, say: { en: string; fr: string }, at?: string) {
    super(code)
    this.code = code
    this.say = say
    this.at = at
  }
}
