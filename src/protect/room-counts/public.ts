export { type PhoneCount, readKeyCount, readTextCount } from './count-text.ts'
