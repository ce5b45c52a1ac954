/** P(|T| ≤ t) for Student's t with `df` whole degrees of freedom; finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4. O(df). */
const within = (t: number, df: number): number => {
  const angle = Math.atan(t / Math.sqrt(df))
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  let term = df % 2 === 0 ? 1 : cos
  let sum = df === 1 ? 0 : term
  for (let k = df % 2 === 0 ? 2 : 3; k <= df - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos
    sum += term
  }
  return df % 2 === 0 ? sin * sum : (2 / Math.PI) * (angle + sin * sum)
}

/** The t with P(|T| ≤ t) = level, by halving; right to 1e-10. */
export const tQuantile = (df: number, level = 0.95): number => {
  let [low, high] = [0, 1000]
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2
    if (within(middle, df) < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

export type Mean = { readonly mean: number; readonly low: number; readonly high: number }
/** Mean change and its 95 % interval, from how many slips changed by −k … +k. Needs two slips at least. */
export const meanChange = (counts: readonly number[]): Mean => {
  const middle = (counts.length - 1) / 2
  const n = counts.reduce((sum, c) => sum + c, 0)
  const mean = counts.reduce((sum, c, i) => sum + c * (i - middle), 0) / n
  const spread = Math.sqrt(counts.reduce((sum, c, i) => sum + c * (i - middle - mean) ** 2, 0) / (n - 1))
  const half = (tQuantile(n - 1) * spread) / Math.sqrt(n)
  return { mean, low: mean - half, high: mean + half }
}
