export { investigate, investigationKind, prosecute } from './kinds.ts'
export { investigationOpened } from './events.ts'
export { investigationCounted } from './counts.ts'
