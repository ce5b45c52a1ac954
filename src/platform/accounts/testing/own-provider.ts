import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const clientId = 'throughline'
export const clientSecret = 'a secret of the agency and its provider'

/** An agency's own provider on loopback: whoever `who()` names is signed in there without a page. */
export const ownProvider = async ({ redirect, who }: { redirect: string; who: () => string }) => {
  const server = createServer()
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  type Ctx = { oidc: { client: { clientId: string }; session: { accountId: string }; provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } } } }
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect], response_types: ['code'], grant_types: ['authorization_code'] }],
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'one' }] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
    cookies: { keys: ['a key of this test'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_ctx: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx: Ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, response, { login: { accountId: who() } })
    else answer(request, response)
  })
  return { issuer, close: () => new Promise<void>(closed => { server.closeAllConnections(); server.close(() => closed()) }) }
}

/** Follows a browser through the provider until it is sent to another host; the address it is sent to. */
export const throughProvider = async (start: string): Promise<URL> => {
  const jar = new Map<string, string>()
  let at = new URL(start)
  const home = at.host
  while (at.host === home) {
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      jar.set(name!, value!)
    }
    const next = answer.headers.get('location')
    if (!next) throw new Error(`the provider answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
    at = new URL(next, at)
  }
  return at
}
