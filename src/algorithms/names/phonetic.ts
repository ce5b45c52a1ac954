import { englishCode } from './phonetic-english.ts'
import { frenchCode } from './phonetic-french.ts'

/**
 * Two codes of one name part as `nameParts` gives it: English ear (`e:`) and French ear (`f:`). The prefixes keep the two
 * apart in one index. Equal text, equal codes; an empty part has none.
 */
export const phoneticCodes = (part: string): string[] => (part === '' ? [] : [`e:${englishCode(part)}`, `f:${frenchCode(part)}`])
