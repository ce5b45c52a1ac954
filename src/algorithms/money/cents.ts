declare const centsBrand: unique symbol
/** Canadian money in whole cents. */
export type Cents = number & { readonly [centsBrand]: true }

/** Throws RangeError unless `amount` is a safe whole number. */
export const cents = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount)) throw new RangeError('money is a whole number of cents')
  return amount as Cents
}

/** Half a cent goes away from zero, as pay is rounded in commerce. */
export const roundCents = (amount: number): Cents => {
  const magnitude = Math.floor(Math.abs(amount) + 0.5 + 1e-9)
  return cents(amount < 0 && magnitude !== 0 ? -magnitude : magnitude)
}

export const sum = (amounts: Iterable<Cents>): Cents => {
  let total = 0
  for (const amount of amounts) total += amount
  return cents(total)
}
