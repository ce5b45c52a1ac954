import { randomBytes } from 'node:crypto'
import { fail } from '../errors/catalogue.ts'
import type { DoorGiven } from '../http/door.ts'
import { checkNobody, checkSecret } from './password.ts'
import { signInName } from './tries.ts'

/** One answer whether the name, the PIN, the device or the number of tries is not right; the same work for each. */
export const switchMember = async ({ input, door, services, device }: DoorGiven<{ name: string; pin: string }>) => {
  const { rows: [found] } = await door.query<{ id: string; pin_hash: string }>('select * from accounts.door_pin($1, $2)', [device, signInName(input.name)])
  const right = found ? await checkSecret(services.keys, found.pin_hash, input.pin) : await checkNobody(services.keys, input.pin)
  if (!found || !right) return fail('accounts.pin-wrong')
  const token = randomBytes(32)
  await door.query('select accounts.door_open_pin($1, $2, $3)', [found.id, token, device])
  return { body: { signedIn: true as const }, setToken: token }
}
