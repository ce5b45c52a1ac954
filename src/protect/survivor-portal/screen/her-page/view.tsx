import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { dayOf } from '../../../../web/kit/moments.ts'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { CasePart } from '../../../cases/screen/case-part.tsx'
import { closePage, openPage, type readPage } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readPage.output>, Words<typeof en>>
type Way = z.infer<typeof openPage.output>

const TheWay = ({ way, t, onHide }: { way: Way; t: Props['t']; onHide: () => void }) => (
  <Section title={t.number}>
    <p><strong translate="no">{way.number}</strong></p>
    <h3>{t.theWords}</h3>
    <p><strong translate="no">{way.words}</strong></p>
    <Banner tone="hers">{t.once} {t.address}</Banner>
    <Button kind="hers" onPress={onHide}>{t.hide}</Button>
  </Section>
)

export const View = ({ data, t, language, params, call, reload }: Props) => {
  const [way, setWay] = useState<Way | null>(null)
  const there = data.openedOn !== null
  const hide = () => { setWay(null); reload() }
  const close = () => void call(closePage, { params: { case: params['case']! }, input: {} }).finally(reload)
  return (
    <CasePart of={params['case']} part="page" name={t.title} title={t.title} lead={t.lead}>
      {way ? <TheWay way={way} t={t} onHide={hide} /> : (
        <>
          {there ? <p>{t.since({ day: dayOf(`${data.openedOn}T12:00:00Z`, language) })}</p> : <EmptyState>{t.none}</EmptyState>}
          <Section title={there ? t.again : t.before} note={there ? t.againSaid : t.beforeSaid}>
            <Form of={openPage} params={{ case: params['case']! }} start={{ language }} fields={{ language: { label: t.language, options: { en: t.english, fr: t.french } } }} send={t.make} onDone={setWay} />
          </Section>
          {there && <Button onPress={close}>{t.close}</Button>}
        </>
      )}
    </CasePart>
  )
}
