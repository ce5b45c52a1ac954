import type { Said } from '../../../algorithms/facts/sourced.ts'

/** What was given cannot be read as a directory at all; a row that cannot be used is never one of these. */
export class SourceFault extends Error {
  readonly code: string
  readonly say: Said
  readonly at: string | undefined
  constructor(code: string, en: string, fr: string, at?: string) {
    super(code)
    this.code = code
    this.say = { en, fr }
    this.at = at
  }
}
