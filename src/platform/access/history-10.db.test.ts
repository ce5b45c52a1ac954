import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 10_000_000 })
