import { slice } from '../../platform/slices/contract.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { figuresFile, planPage } from './pages.ts'

export default slice({ name: 'cooperate/publications', words: { en, fr }, pages: [planPage, figuresFile] })
