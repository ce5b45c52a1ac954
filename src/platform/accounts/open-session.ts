import { randomBytes } from 'node:crypto'
import type { DoorGiven } from '../http/door.ts'
import { sessionFor } from './tries.ts'

const tokenBytes = 32

/** A session of 12 hours. `strong`: a second factor was proved now. `step`: the step of time its code spends. */
export const openSession = async ({ door, device }: Pick<DoorGiven<unknown>, 'door' | 'device'>, member: string, strong: boolean, step: number | null): Promise<Buffer> => {
  const token = randomBytes(tokenBytes)
  await door.query('select accounts.door_open($1, $2, $3, $4::interval, $5, $6)', [member, token, device, sessionFor, strong, step])
  return token
}
