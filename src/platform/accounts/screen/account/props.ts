import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../i18n/words.ts'
import type { Account } from '../../endpoints.ts'
import type { en } from './en.ts'

export type AccountProps = Shown<z.infer<typeof Account>, Words<typeof en>>
export const timeOf = (iso: string, language: 'en' | 'fr') => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
