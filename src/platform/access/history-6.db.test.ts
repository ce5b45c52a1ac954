import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 6_000_000 })
