/** Work that runs when woken, never twice at once, at least `leastMs` apart, and every `everyMs` in any case. */
export type Pace = { wake(): void; stop(): Promise<void> }

export const pace = (work: () => Promise<unknown>, { everyMs, leastMs = 0, failed }: { everyMs: number; leastMs?: number; failed: (error: Error) => void }): Pace => {
  let [stopped, resting, again] = [false, false, false]
  let running: Promise<unknown> | null = null
  let timer: NodeJS.Timeout | undefined
  const later = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, ms)
  }
  const run = () => {
    if (running || stopped) return
    clearTimeout(timer)
    ;[resting, again] = [true, false]
    running = work().catch((error: unknown) => failed(error as Error)).finally(() => {
      running = null
      if (stopped) return
      timer = setTimeout(() => {
        resting = false
        if (again) run()
        else later(Math.max(0, everyMs - leastMs))
      }, leastMs)
    })
  }
  later(everyMs)
  return {
    wake: () => {
      again = true
      if (!resting) run()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
