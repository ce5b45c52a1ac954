import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 1_000_000 })
