export { dayHere } from './day-here.ts'
export { keepDocument } from './keep-document.ts'
