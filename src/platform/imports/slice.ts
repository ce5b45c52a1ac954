import { slice } from '../slices/contract.ts'
import { en } from './en.ts'
import { importErrors as errors } from './errors.ts'
import { fr } from './fr.ts'

export default slice({ name: 'platform/imports', words: { en, fr }, errors })
