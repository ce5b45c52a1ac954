export { en } from '../charge-file/en.ts'
