import type { Kind } from '../access/kind.ts'

export type Says = Readonly<Record<string, string | number | boolean>>
/** What happened to a record, by ids; never a name. A declaration: the browser shares it. */
export type Event<S extends Says = Says> = { readonly name: string; readonly kind: Kind; readonly section: string; readonly says?: S }

export const event = <S extends Says = Record<string, never>>(name: string, { record, section }: { record: Kind; section: string }): Event<S> => ({ name, kind: record, section })
