import { slice } from '../../platform/slices/contract.ts'
import { accessibilityPage, privacyPage } from './pages.ts'

export default slice({ name: 'cooperate/notices', words: { en: {}, fr: {} }, pages: [privacyPage, accessibilityPage] })
