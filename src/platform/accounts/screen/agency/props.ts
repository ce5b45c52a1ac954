import type { z } from 'zod'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../i18n/words.ts'
import type { Agency, AgencyMember } from '../../agency-endpoints.ts'
import type { en } from './en.ts'

export type AgencyProps = Shown<z.infer<typeof Agency>, Words<typeof en>>
export type Member = z.infer<typeof AgencyMember>
export type Link = { readonly link: string; readonly hours: number }
export const dayOf = (iso: string, language: 'en' | 'fr') => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
