import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 4_000_000 })
