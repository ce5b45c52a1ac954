/** Says when the time given is over; asked often, so it must be cheap. */
export type Stop = () => boolean

/**
 * What a set is judged by, as a cost to bring down, with a present set that grows and shrinks. Candidates are nodes that may be taken.
 * Every bound is proved; see each objective for the argument.
 */
export type Objective = {
  readonly n: number
  /** Pricing every next node takes too long to be done more than a few times. */
  readonly dear: boolean
  /** Cost of the present set. */
  cost(): number
  add(node: number): void
  /** Takes back the last node added. */
  drop(): void
  /** `out[v]` = cost of the present set and v, for each candidate. False when stopped before the end. */
  costsOfNext(candidates: readonly number[], out: Float64Array, stop: Stop): boolean
  /** `out[v]`, so that no set T of r candidates lowers the cost by more than the sum of its entries. False when stopped, or dearer than what it could save: then nothing is known. */
  relief(candidates: readonly number[], r: number, out: Float64Array, stop: Stop): boolean
  /** A cost that no `r` more candidates go below. */
  floor(candidates: readonly number[], r: number): number
  /** Whether some node w, allowed by `mayBe`, does in every larger set at least what u does. */
  dominated(u: number, mayBe: (w: number) => boolean): boolean
}

/** Costs closer than this are equal: sums of fractions in another order. */
export const grain = 1e-9
