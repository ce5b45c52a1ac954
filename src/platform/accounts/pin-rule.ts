/** Six digits that a colleague would try first: one digit only, two in turn, or a run up or down. */
export const isEasyPin = (pin: string): boolean => {
  const steps = new Set([...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10))
  return steps.size === 1 || new Set(pin).size < 3
}
