import * as oidc from 'openid-client'
import { seal, unseal } from '../crypto/seal.ts'
import type { Keys } from '../crypto/keys.ts'
import { fail, Refusal } from '../errors/catalogue.ts'
import type { DoorGiven } from '../http/door.ts'
import { openSession } from './open-session.ts'
import { isLoopback, isProviderAddress, providerPlace, saysSecondFactor } from './provider.ts'

/** What must come back to the browser that asked: sealed, in a cookie of ten minutes. */
type Flow = { readonly agency: string; readonly state: string; readonly nonce: string; readonly verifier: string; readonly until: number }
type Provider = { issuer: string; client_id: string; secret_sealed: Buffer }

const flowPlace = 'oidc-flow'
const flowMs = 10 * 60_000
const answerSeconds = 10
const callback = (origin: string): string => new URL('/api/oidc/callback', origin).href

const sealFlow = (keys: Keys, flow: Flow): string => seal(keys.root('oidc-flow'), flowPlace, Buffer.from(JSON.stringify(flow))).toString('base64url')

const openFlow = (keys: Keys, kept: string | null, now: number): Flow => {
  try {
    const flow = JSON.parse(unseal(keys.root('oidc-flow'), flowPlace, Buffer.from(kept ?? '', 'base64url')).toString()) as Flow
    return flow.until > now ? flow : fail('accounts.flow-ended')
  } catch {
    return fail('accounts.flow-ended')
  }
}

const providerOf = async ({ door, services }: Pick<DoorGiven<unknown>, 'door' | 'services'>, agency: string) => {
  const { rows: [p] } = await door.query<Provider>('select * from accounts.door_provider($1)', [agency])
  if (!p || !isProviderAddress(p.issuer, services.demo)) return fail('missing')
  const secret = unseal(services.keys.root('oidc'), providerPlace(agency), p.secret_sealed).toString()
  const plain = services.demo && isLoopback(p.issuer) ? { execute: [oidc.allowInsecureRequests] } : {}
  const config = await oidc.discovery(new URL(p.issuer), p.client_id, undefined, oidc.ClientSecretBasic(secret), { timeout: answerSeconds, ...plain }).catch(() => fail('accounts.provider-down'))
  return { config, issuer: p.issuer }
}

/** Sends the browser to its agency's provider: authorization code with PKCE, state and nonce. */
export const askProvider = async (given: DoorGiven<{ agency: string }>) => {
  const { input: { agency }, services, ask, origin } = given
  const { config } = await providerOf(given, agency)
  const flow: Flow = { agency, state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), until: ask.now + flowMs }
  const goTo = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback(origin), scope: 'openid', state: flow.state, nonce: flow.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier), code_challenge_method: 'S256',
  })
  return { body: {}, goTo: goTo.href, keep: sealFlow(services.keys, flow) }
}

/** No account is made here: the provider's subject must stand at a member of that agency, set by its administrator. */
export const hearProvider = async (given: DoorGiven<Record<string, string>>) => {
  const { input, door, services, ask, kept, origin } = given
  const flow = openFlow(services.keys, kept, ask.now)
  const { config, issuer } = await providerOf(given, flow.agency)
  const answered = new URL(`${callback(origin)}?${new URLSearchParams(input)}`)
  const tokens = await oidc.authorizationCodeGrant(config, answered, { pkceCodeVerifier: flow.verifier, expectedState: flow.state, expectedNonce: flow.nonce, idTokenExpected: true }).catch(() => {
    throw new Refusal('accounts.provider-refused')
  })
  const claims = tokens.claims()!
  const { rows: [known] } = await door.query<{ id: string | null }>('select accounts.door_oidc($1, $2, $3) as id', [flow.agency, issuer, claims.sub])
  if (!known?.id) return fail('accounts.provider-refused')
  return { body: {}, goTo: '/my-day', keep: null, setToken: await openSession(given, known.id, saysSecondFactor(claims['amr']), null) }
}
