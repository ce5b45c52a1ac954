import type { Keys } from '../crypto/keys.ts'
import type { Gateway } from '../notify/gateway.ts'
import type { Contributions } from './contributions.ts'

/** What handlers may use besides the database: keys outside it, the way to send a text, and what the slices contribute. */
export type Services = { readonly keys: Keys; readonly gateway: Gateway; readonly demo: boolean; slices(): readonly Contributions[] }
