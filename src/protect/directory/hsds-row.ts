export type FieldType = 'text' | 'number' | 'uuid' | 'email' | 'uri' | 'date-time'
/** `both`: required in JSON and in tables; `tables`: in tables alone, where nesting does not say it. */
export type Needed = 'both' | 'tables' | 'no'
export type Version = '3.0' | '3.1'
export type FieldRow = [name: string, type: FieldType, needed: Needed, refersTo?: string | null, since?: Version]
export type NestedRow = [name: string, target: string, many: 'many' | 'one', since?: Version]
export type TableRow = { readonly name: string; readonly file: string; readonly since: Version; readonly fields: readonly FieldRow[]; readonly nested: readonly NestedRow[] }
