import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import { caseKind } from '../cases/kinds.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { makeOne, readLetters, takeLetter } from './make-letter.ts'

const made = happened(caseKind, {
  section: 'documents',
  page: (record, most) => sql`select at, by from protect.letter where record_id = ${record} order by at desc, id limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string, knot: 'paper', said: { en: en.story, fr: fr.story } }),
})

export default slice({
  name: 'protect/letters',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listLetters, ({ db, record, sealer }) => readLetters(db, record.id, sealer)),
    handle(endpoints.makeLetter, ({ db, record, sealer, input, ask }) => makeOne(db, record.id, sealer, input, ask.now)),
    handle(endpoints.openLetter, ({ db, record, sealer, input }) => takeLetter(db, record.id, sealer, input.letter)),
  ],
  timeline: [made],
})
