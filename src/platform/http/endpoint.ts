import type { Kind, Post, Purpose, Right } from '../access/kind.ts'
import type { Shape } from '../values/shape.ts'

/** What an endpoint asks of its caller. No default: forgetting does not compile. */
export type Asks =
  | { readonly of: 'record'; readonly right: Right; readonly kind: Kind; readonly sections: readonly string[]; readonly also: readonly string[] }
  | { readonly of: 'own'; readonly kind: Kind; readonly sections: readonly string[]; readonly second: boolean }
  | { readonly of: 'opens'; readonly kind: Kind }
  | { readonly of: 'staff' }
  | { readonly of: 'person' }
  | { readonly of: 'nobody'; readonly keeps: readonly string[] }

/** `also` names sections that the handler opens too where the caller may; the log line then names them. */
const onRecord = (right: Right) => <S extends string>(kind: Kind<S>, sections: readonly S[], also: readonly S[] = []): Asks => ({ of: 'record', right, kind, sections, also })
export const read = onRecord('read')
export const write = onRecord('write')
export const manage = onRecord('manage')
/** Her own file; `second` when names, places or times are shown: behind the second secret. */
export const own = <S extends string>(kind: Kind<S>, sections: readonly S[], { second = false } = {}): Asks => ({ of: 'own', kind, sections, second })
export const opens = (kind: Kind): Asks => ({ of: 'opens', kind })
export const anyStaff = (): Asks => ({ of: 'staff' })
export const anyPerson = (): Asks => ({ of: 'person' })
/** Public. Lists what is kept of the asker; address, device and exact time never are. */
export const nobody = ({ keeps }: { keeps: readonly string[] }): Asks => ({ of: 'nobody', keeps })

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Endpoint<I = unknown, O = unknown> = {
  /** `POST /cases/:case/referrals`; a parameter named after the record's kind is its id, others are fields of the input. */
  readonly route: `${Method} /${string}`
  readonly posts: readonly Post[]
  readonly asks: Asks
  readonly purpose: Purpose
  readonly input: Shape<I>
  readonly output: Shape<O>
  readonly errors: readonly string[]
  readonly log: { readonly verb: string; readonly keep?: readonly string[] }
  /** Asks for `If-Match` with the version that was read. */
  readonly versioned?: boolean
  /** Asks for a sign-in proved again within 10 minutes. */
  readonly stepUp?: boolean
  /** A bound on the body, bytes; 64 KiB unless told. */
  readonly most?: number
  /** Only computes: neither the answer nor a hash of what was typed is kept for a repeat. */
  readonly computes?: boolean
  /** Answers a `FileAnswer`: sent as an attachment, never shown or run by the browser. */
  readonly file?: boolean
}
export type FileAnswer = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** Any endpoint, whatever it takes and gives. */
export type AnyEndpoint = Endpoint

export const endpoint = <I, O>(e: Endpoint<I, O>): Endpoint<I, O> => e
export const methodOf = (e: AnyEndpoint): Method => e.route.split(' ')[0] as Method
export const pathOf = (e: AnyEndpoint): string => e.route.split(' ')[1]!
export const paramsOf = (e: AnyEndpoint): string[] => [...pathOf(e).matchAll(/:([a-zA-Z]+)/g)].map(m => m[1]!)
/** The path parameter that holds the record's id, if the endpoint asks for one. */
export const recordParam = (e: AnyEndpoint): string | null => (e.asks.of === 'record' ? e.asks.kind.name : null)
