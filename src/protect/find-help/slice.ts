import { slice } from '../../platform/slices/contract.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { helpPage } from './pages.ts'

export default slice({ name: 'protect/find-help', words: { en, fr }, pages: [helpPage] })
