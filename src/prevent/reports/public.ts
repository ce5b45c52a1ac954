export { report, reportKind } from './kinds.ts'
