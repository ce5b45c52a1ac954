export { columnName, rowName, tableTitle } from './read-release.ts'
export { officeDay } from './release-days.ts'
