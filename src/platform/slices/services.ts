import type { Keys } from '../crypto/keys.ts'
import type { Gateway } from '../notify/gateway.ts'

/** What handlers may use besides the database: keys outside it, and the way to send a text. */
export type Services = { readonly keys: Keys; readonly gateway: Gateway; readonly demo: boolean }
