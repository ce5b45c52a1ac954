import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 7_000_000 })
