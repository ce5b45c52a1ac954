/** Hours of a day as typed: "8", "8.5", "8,5", "8:30", "8 h 30"; null when it is not hours of a day. */
export const readHours = (typed: string): number | null => {
  const text = typed.trim().replace(/\s*h\s*/i, ':').replace(/:$/, '')
  const parts = /^(\d{1,2})(?:[.,](\d{1,2})|:([0-5]\d))?$/.exec(text)
  if (!parts) return null
  const hours = Number(parts[1]) + (parts[3] ? Number(parts[3]) / 60 : Number(`0.${parts[2] ?? 0}`))
  return hours <= 24 ? hours : null
}
