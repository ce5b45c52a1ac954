import { provesHistory } from './testing/proves-history.ts'

provesHistory({ seed: 11_000_000 })
