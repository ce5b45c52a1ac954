import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import type { HandOverProps, Note } from './props.ts'

export const WaitsList = ({ of, t, language, empty }: Pick<HandOverProps, 't' | 'language'> & { of: Note['waits']; empty: string }) => (
  <List of={of} keyOf={w => w.act.en} label={t.yoursWait} empty={empty} row={w => <Item icon="clock" tone={w.late > 0 ? 'refused' : 'plain'} title={w.act[language]}><span className="tl-num">{t.waits({ n: w.n, late: w.late })}</span></Item>} />
)
