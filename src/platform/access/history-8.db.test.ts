import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 8_000_000 })
