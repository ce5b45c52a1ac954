import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { forgetDocument, keepDocument } from './keep-document.ts'
import { readDocuments, takeDocument } from './read-documents.ts'
import { paperAdded } from './story.ts'

export default slice({
  name: 'protect/documents',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.listDocuments, ({ db, record, sealer }) => readDocuments(db, record.id, sealer)),
    handle(endpoints.addDocument, ({ db, record, sealer, input: { file, ...paper }, ask }) => keepDocument(db, record.id, sealer, { ...paper, bytes: Buffer.from(file, 'base64') }, ask.now)),
    handle(endpoints.openDocument, ({ db, record, sealer, input }) => takeDocument(db, record.id, sealer, input.file)),
    handle(endpoints.dropDocument, ({ db, record, input }) => forgetDocument(db, record.id, input.file)),
  ],
  timeline: [paperAdded],
})
