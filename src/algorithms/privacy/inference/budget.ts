export type Loss = { readonly epsilon: number; readonly delta: number }
export type LedgerState = { readonly budget: Loss; readonly spent: Loss }
export type Asked = { readonly granted: boolean; readonly ledger: LedgerState }

/** Sums stay on a grid of 1e-12, so that 0.1 asked ten times spends exactly 1. */
const add = (a: number, b: number) => Math.round((a + b) * 1e12) / 1e12

export const openLedger = (budget: Loss): LedgerState => ({ budget, spent: { epsilon: 0, delta: 0 } })

/**
 * Sequential composition: losses add. A request that would pass either budget is refused and spends nothing; a granted one is spent, whether its answer
 * is used or not. Throws RangeError on a loss below zero or not finite. Dwork & Roth, 2014, theorem 3.16.
 */
export const askLedger = (ledger: LedgerState, loss: { epsilon: number; delta?: number }): Asked => {
  const delta = loss.delta ?? 0
  if (!(loss.epsilon >= 0 && delta >= 0 && loss.epsilon + delta < Infinity)) throw new RangeError('a privacy loss is zero or more')
  const spent = { epsilon: add(ledger.spent.epsilon, loss.epsilon), delta: ledger.spent.delta + delta }
  const granted = spent.epsilon <= ledger.budget.epsilon && spent.delta <= ledger.budget.delta * (1 + 1e-12)
  return { granted, ledger: granted ? { ...ledger, spent } : ledger }
}

/** Chance that Laplace noise of scale sensitivity / epsilon is at least `size` in either direction. */
export const laplaceTail = (sensitivity: number, epsilon: number, size: number): number => Math.exp((-size * epsilon) / sensitivity)
