import { createHmac } from 'node:crypto'
import type { Keys } from '../crypto/keys.ts'

/** Eight wrong tries close a name for a quarter of an hour; the count is in the database, so a restart forgives nothing. */
export const mostTries = 8
export const lockFor = '15 minutes'
export const sessionFor = '12 hours'

export const signInName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase()

/** By a keyed hash of the name as typed: a name that does not exist is counted and locked like one that does. */
export const triedHash = (keys: Keys, name: string): Buffer => createHmac('sha256', keys.root('tried')).update(name).digest()
