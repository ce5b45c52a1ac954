import { slice } from '../slices/contract.ts'
import { en, errors } from './en.ts'
import { fr } from './fr.ts'

export default slice({ name: 'platform/files', words: { en, fr }, errors })
