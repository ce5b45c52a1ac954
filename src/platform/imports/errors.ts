import { catalogue } from '../errors/catalogue.ts'

export const importErrors = catalogue({
  'imports.empty': { status: 422 }, 'imports.unreadable': { status: 422 }, 'imports.quote-open': { status: 422 }, 'imports.old-excel': { status: 422 },
  'imports.too-large': { status: 413 }, 'imports.too-many-rows': { status: 422 }, 'imports.too-many-columns': { status: 422 }, 'imports.no-number': { status: 422 },
})
export const fileErrors = ['imports.empty', 'imports.unreadable', 'imports.quote-open', 'imports.old-excel', 'imports.too-large', 'imports.too-many-rows', 'imports.too-many-columns'] as const
