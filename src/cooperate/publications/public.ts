export { csvOf } from './csv.ts'
export { type PublishedCell, type PublishedNumber, type PublishedRelease, readCells, readNumbers, readPublished } from './read-published.ts'
