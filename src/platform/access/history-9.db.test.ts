import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 9_000_000 })
