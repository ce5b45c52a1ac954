import type { z } from 'zod'

/** A schema by what it gives alone. To compare whole schemas is what costs the type checker its time: an eighth of it is left. */
export type Shape<T = unknown> = { readonly _zod: { readonly output: T } }

/** The schema itself, where something is read or described. */
export const schemaOf = <T>(shape: Shape<T>): z.ZodType<T> => shape as unknown as z.ZodType<T>
