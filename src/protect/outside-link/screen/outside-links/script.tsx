import { Banner } from '../../../../web/kit/banner.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { askOutside } from '../../endpoints.ts'
import type { en } from './en.ts'

export type Made = z.infer<typeof askOutside.output>

/** Said by telephone, word for word; shown once. */
export const Script = ({ made, t }: { made: Made; t: Words<typeof en> }) => (
  <Section title={t.scriptTitle}>
    <Banner tone="waiting">{t.once}</Banner>
    <p>{t.say1}</p>
    <p>{t.say2} <b className="tl-num" data-code>{made.code}</b></p>
    <p>{t.say3}</p>
    <p>{t.address}</p>
    <p><code data-address>{`${location.origin}${made.path}`}</code></p>
  </Section>
)
