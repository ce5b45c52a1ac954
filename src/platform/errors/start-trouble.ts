/** Why the system cannot start, as one sentence that says what to do. Printed alone, without a stack. */
export class StartTrouble extends Error {
  readonly code: string
  constructor(code: string, say: string) {
    super(say)
    this.code = code
  }
}
