import { listedRead, listedRows } from './facts/listed-rows.ts'
import type { Row } from './hsds.ts'
import { madeId } from './row-id.ts'

const needs = 'throughline-needs'
const of = (table: string, row: number, cells: Record<string, string>, extra: Record<string, unknown> = {}): Row => ({ table, file: 'listed', row, cells, extra })

/**
 * Organizations that public sources name, as rows of HSDS: name, town and kind of help alone. No bed, no rule of admission and
 * no outcome is known of them, and none is said.
 */
export const listedDirectory = (): Row[] =>
  listedRows.flatMap(([key, en, fr, town, province, kinds, confidence, source], i) => {
    const [organization, service] = [madeId('listed', 'organization', key), madeId('listed', 'service', key)]
    const note = { confidence: confidence === 'o' ? 'official' : 'secondary', source, read: listedRead, checked_by_us: 'no' }
    return [
      of('organization', i + 1, { id: organization, name: en, description: en, ...(fr ? { alternate_name: fr } : {}) }, note),
      of('service', i + 1, { id: service, organization_id: organization, name: en, status: 'active', ...(fr ? { alternate_name: fr } : {}) }, note),
      of('service_area', i + 1, { id: madeId('listed', 'service_area', key), service_id: service, name: province === 'CA' ? 'Canada' : `${town}, ${province}` }),
      ...kinds.split(' ').map(code => of('attribute', i + 1, { id: madeId('listed', 'attribute', `${key}|${code}`), link_id: service, link_entity: 'service', taxonomy_term_id: madeId(needs, 'taxonomy_term', code) })),
    ]
  })
