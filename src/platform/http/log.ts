import pino from 'pino'

/** Structured lines of routes, codes and durations. A route is its pattern, never an address with an id; no error text of the database. */
export type Log = {
  answered(route: string, method: string, status: number, ms: number): void
  failed(route: string, error: Error): void
  note(what: string, given?: Readonly<Record<string, string | number>>): void
  readonly counts: ReadonlyMap<string, { count: number; ms: number }>
}

export const logger = (write: (line: string) => void = () => {}): Log => {
  const out = pino({ base: null, timestamp: () => `,"at":"${new Date().toISOString().slice(0, 16)}Z"` }, { write })
  const counts = new Map<string, { count: number; ms: number }>()
  return {
    counts,
    answered: (route, method, status, ms) => {
      const key = `${method} ${route} ${status}`
      const seen = counts.get(key) ?? { count: 0, ms: 0 }
      counts.set(key, { count: seen.count + 1, ms: seen.ms + ms })
    },
    failed: (route, error) => out.error({ route, kind: error.name, code: (error as { code?: string }).code ?? null, where: (error.stack ?? '').split('\n').slice(1, 4).map(l => l.trim().replace(/\(?file:.*\/src\//, '(src/')) }),
    note: (what, given = {}) => out.info({ what, ...given }),
  }
}
