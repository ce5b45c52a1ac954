import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 12_000_000 })
