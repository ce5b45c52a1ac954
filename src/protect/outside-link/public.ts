export { closeLink } from './ask-outside.ts'
export { readLinks } from './read-outside.ts'
