import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 2_000_000 })
