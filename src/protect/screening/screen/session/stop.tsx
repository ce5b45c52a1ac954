import { Button } from '../../../../web/kit/button.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { stopScreening } from '../../endpoints.ts'
import { stops } from '../../screening.ts'
import type { Acts, Props } from './props.ts'

/** Hers to say each time: another day, or an end, with or without her single answers. */
export const Stop = ({ data, t, call, done, at, stay }: Props & Acts & { stay: (() => void) | null }) => (
  <Section title={t.stopTitle}>
    <p>{t.ask}</p>
    <div className="tl-question-acts">
      {stops.filter(how => how !== 'later' || data.state === 'open').map(how => <Button key={how} kind="hers" onPress={() => done(call(stopScreening, { params: at, input: { how } }))}>{t[how]}</Button>)}
      {stay && <Button kind="bare" onPress={stay}>{t.stay}</Button>}
    </div>
  </Section>
)
