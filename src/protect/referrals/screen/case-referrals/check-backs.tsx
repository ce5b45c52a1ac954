import { Form } from '../../../../web/kit/screen/form.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { checkBack } from '../../endpoints.ts'
import { checkBacks } from '../../referral.ts'
import type { Props, Referral } from './props.ts'

/** A day, a week, a month: what she said each time, and the next one to ask. */
export const CheckBacks = ({ referral: r, t, params, reload }: Props & { referral: Referral }) => {
  const next = checkBacks.find(after => !r.checked.some(c => c.after === after))
  const stopped = r.checked.some(c => c.found === 'wants none')
  return (
    <>
      <p>{checkBacks.map(after => {
        const found = r.checked.find(c => c.after === after)?.found
        return <span key={after}><Mark tone={found === 'safe' ? 'settled' : found ? 'ask' : 'waiting'}>{`${t[`after_${after}`]}${found ? ` · ${t[`found_${found as 'safe'}`]}` : ''}`}</Mark>{' '}</span>
      })}</p>
      {next && !stopped && (
        <Form
          key={next} of={checkBack} params={{ case: params['case']!, referral: r.id }} fixed={{ after: next }}
          fields={{ found: { label: t[`after_${next}`], options: { safe: t.found_safe, 'not safe': t['found_not safe'], 'not reached': t['found_not reached'], 'wants none': t['found_wants none'] } }, herWords: { label: t.herWords } }}
          send={t.save} onDone={reload}
        />
      )}
    </>
  )
}
