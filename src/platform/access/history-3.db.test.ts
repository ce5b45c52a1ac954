import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 3_000_000 })
