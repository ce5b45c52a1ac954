import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 5_000_000 })
