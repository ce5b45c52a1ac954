export { en } from '../charge-files/en.ts'
