import { fail } from '../errors/catalogue.ts'
import type { DoorGiven } from '../http/door.ts'
import { hashSecret } from './password.ts'
import { checkPassword } from './password-rule.ts'

type Invited = { id: string; name: string; agency: string; sign_in: string; language: 'en' | 'fr' }

const invited = async (door: DoorGiven<unknown>['door'], token: string): Promise<Invited> =>
  (await door.query<Invited>('select * from accounts.door_invited($1)', [Buffer.from(token, 'base64url')])).rows[0] ?? fail('accounts.link-ended')

export const showInvitation = async ({ input, door }: DoorGiven<{ token: string }>) => {
  const i = await invited(door, input.token)
  return { body: { name: i.name, agency: i.agency, signIn: i.sign_in, language: i.language } }
}

/** Sets the first password, or the one after a reset; the link is spent. Signing in is another step, with whatever second factor there is. */
export const acceptInvitation = async ({ input, door, services }: DoorGiven<{ token: string; password: string }>) => {
  const i = await invited(door, input.token)
  const hash = await hashSecret(services.keys, checkPassword(input.password, i.sign_in))
  const { rows: [taken] } = await door.query<{ id: string | null }>('select accounts.door_accept($1, $2) as id', [Buffer.from(input.token, 'base64url'), hash])
  return taken?.id ? { body: { signIn: i.sign_in } } : fail('accounts.link-ended')
}
