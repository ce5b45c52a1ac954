/** What an error is for machines; its sentence stands under the same code in the slice's words. */
export type ErrorSpec = { readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 503; readonly denied?: boolean }
export type Errors = Readonly<Record<string, ErrorSpec>>

export const catalogue = <const E extends Errors>(errors: E): E => errors

/** A refusal by its code. `params` fill the sentence and never reach the log. */
export class Refusal extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
  readonly fields: readonly string[]
  constructor(code: string, params: Readonly<Record<string, unknown>> = {}, fields: readonly string[] = []) {
    super(code)
    this.code = code
    this.params = params
    this.fields = fields
  }
}

export const fail = (code: string, params?: Readonly<Record<string, unknown>>): never => {
  throw new Refusal(code, params)
}
