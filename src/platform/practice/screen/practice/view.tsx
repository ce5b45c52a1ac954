import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../i18n/words.ts'
import { beginPractice, endPractice, practiseAs, type readPractice } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readPractice.output>, Words<typeof en>>

// Someone else from here on: every page is read anew.
const home = () => location.assign('/my-day')

export const View = ({ data, t, call }: Props) => (
  <Page title={t.title} lead={data.practising ? t.now : t.lead} width="form">
    <Section title={t.whatTitle}>
      {[t.invented, t.nobody, t.nightly, t.outside].map(line => <p key={line}>{line}</p>)}
    </Section>
    {data.practising ? (
      <Section title={t.sideTitle} note={data.side === 'house' ? t.house : t.desk}>
        <p>{t.sideLead}</p>
        <div className="tl-form-act">
          <Button onPress={() => void call(practiseAs, { input: { side: data.side === 'house' ? 'desk' : 'house' } }).then(home)}>{data.side === 'house' ? t.beDesk : t.beHouse}</Button>
          <Button kind="primary" onPress={() => void call(endPractice, { input: {} }).then(home)}>{t.end}</Button>
        </div>
      </Section>
    ) : <div className="tl-form-act"><Button kind="primary" onPress={() => void call(beginPractice, { input: {} }).then(home)}>{t.begin}</Button></div>}
  </Page>
)
