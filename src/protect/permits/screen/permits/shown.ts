import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readPermits } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Props = Shown<z.infer<typeof readPermits.output>, Words<typeof en>>
export type Permit = Props['data']['permits'][number]
type Codes = { readonly kind: Permit['kind']; readonly state: Permit['state']; readonly paper: Permit['has'][number] }
/** The word of a code, whose name has underscores where the code has none. */
export const codeWord = <K extends keyof Codes>(t: Props['t'], of: K, code: Codes[K]): string => (t as unknown as Readonly<Record<string, string>>)[`${of}_${code.replaceAll(/[- ]/g, '_')}`]!
