import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { momentOf } from '../../../../web/kit/moments.ts'
import { returnCustody, withdrawCustody } from '../../endpoints.ts'
import type { Props } from './shown.ts'

const tones = { taken: 'settled', declined: 'refused', withdrawn: 'plain', refused: 'refused', past: 'refused' } as const

export const OfferRow = ({ of: o, data, t, language, params, call, reload }: Props & { of: Props['data']['offers'][number] }) => {
  const given = { params: { case: params['case']!, offer: o.id } }
  const said = (key: string) => (t as unknown as Readonly<Record<string, string>>)[key]
  return (
    <Item
      icon="arrows-left-right" title={t.pair({ from: o.from, to: o.to })}
      action={o.answer === null && data.keeps ? <Button small onPress={() => void call(withdrawCustody, given).then(reload)}>{t.withdraw}</Button> : o.mayReturn ? <Button small onPress={() => void call(returnCustody, given).then(reload)}>{t.giveBack}</Button> : undefined}
    >
      <p>
        <Mark tone={o.answer === null ? 'waiting' : o.returned ? 'plain' : tones[o.answer]}>{o.returned ? t.returned : o.answer === null ? t.open : t[`answer_${o.answer}`]}</Mark>{' '}
        <span className="tl-num">{o.answer === null ? t.until({ at: momentOf(o.until, language) }) : momentOf(o.madeAt, language)}</span>
      </p>
      <p>{t[`how_${o.how}`]}</p>
      {o.reason && <p>{said(`reason_${o.reason}`)}</p>}
      {o.note && <p>{o.note}</p>}
    </Item>
  )
}
