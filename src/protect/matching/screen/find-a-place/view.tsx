import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Filters } from '../../../../web/kit/filters.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Waiting } from '../../../../web/kit/waiting.tsx'
import { giveBack } from '../../../beds/endpoints.ts'
import type { startSearch } from '../../endpoints.ts'
import type { en } from './en.ts'
import { MapOf } from './map-of.tsx'
import { PlaceLine } from './place-line.tsx'
import { iconOf, Side } from './side.tsx'
import { Start } from './start.tsx'
import { type Source, useSearch } from './use-search.ts'
import { useKeys } from './use-keys.ts'
import './find-a-place.css'

type T = Words<typeof en>
type Props = Shown<z.infer<typeof startSearch.output>, T>

const shownAtOnce = 3
const wishWord = (t: T, code: string): string => (t as unknown as Record<string, string>)[`wish_${code.replaceAll('-', '_')}`] ?? code

export const View = ({ data, t, language, query, call, go }: Props) => {
  const source: Source | null = query['call'] ? { call: query['call'] } : query['case'] ? { case: query['case'] } : null
  const [letGo, setLetGo] = useState<readonly { key: string; said: string }[]>([])
  const [chosen, choose] = useState(0)
  const { found, refused, held, busy, hold, search, forget } = useSearch(call, source, letGo.map(l => l.key))
  const places = found?.places.slice(0, shownAtOnce) ?? []
  useKeys(places.length, chosen, choose, at => places[at]?.feed === null && go(`/services/${places[at].service}`))
  const clock = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  if (source === null) return <Start services={data.services} calls={data.calls} t={t} clock={clock} />
  const release = async () => {
    if (held) await call(giveBack, { params: { hold: held.hold } })
    forget()
    await search()
  }
  const letLimitGo = (keys: readonly string[]) => {
    const said = found?.relaxations.find(r => r.keys.join() === keys.join())?.said[language] ?? ''
    setLetGo(now => [...now, ...keys.map(key => ({ key, said }))])
    choose(0)
  }
  return (
    <main id="content">
      <div className="tl-seek-ask">
        <h1 id="page-title" tabIndex={-1}>{t.title}</h1>
        {found && <Filters changeTitle={t.asked} chips={[
          ...found.chips.map(c => ({ key: c.key, label: c.said[language], strength: c.strength, icon: iconOf(c.icon), ...(c.opens && c.strength === 'must' ? { onRemove: () => setLetGo(now => [...now, { key: c.key, said: c.said[language] }]) } : {}) })),
          ...letGo.map(l => ({ key: `gone-${l.key}`, label: `${t.letGo}: ${l.said}`, strength: 'like' as const, icon: 'minus-circle' as const, onRemove: () => setLetGo(now => now.filter(x => x.key !== l.key)) })),
        ]} />}
      </div>
      {refused && <div className="tl-seek-start"><Banner tone="refused" urgent>{refused.say[language]}</Banner></div>}
      {!found && !refused && <div className="tl-seek-start"><Waiting /></div>}
      {found && (
        <div className="tl-seek">
          <MapOf found={found} shown={shownAtOnce} chosen={chosen} t={t} language={language} />
          <div className="tl-seek-work">
            <div className="tl-seek-said" aria-live="polite">{held && <Banner tone="settled" icon="bed" action={<>{query['call'] && <Button small kind="primary" icon="handshake" href={`/calls/${query['call']}/read?hold=${held.hold}`}>{t.readToHer}</Button>} <Button small onPress={() => void release()}>{t.giveBack}</Button></>}>{t.held({ room: held.room, time: clock(held.until) })}</Banner>}</div>
            <Section title={places.length === 0 ? t.none : t.fit({ exact: found.exact, first: found.askFirst })} note={t.of({ asked: found.asked, time: clock(found.at) })}>
              {places.length === 0 && <EmptyState>{t.noneNext} {t.counted}</EmptyState>}
              {places.map((p, i) => (
                <div key={p.service} onFocus={() => choose(i)} onClick={() => choose(i)}>
                  <PlaceLine place={p} number={i + 1} chosen={i === chosen} t={t} language={language} busy={busy === p.service} onHold={p.capacity?.known && p.capacity.free > 0 && held === null ? () => void hold(p.service) : null} />
                </div>
              ))}
              {places.length > 0 && <p className="tl-note tl-faint tl-seek-note">{t.order}</p>}
              {found.notJudged.length > 0 && <p className="tl-note tl-seek-note">{t.notJudged} {found.notJudged.map(code => wishWord(t, code)).join(', ')}</p>}
            </Section>
          </div>
          <Side found={found} t={t} language={language} letGo={letLimitGo} />
        </div>
      )}
    </main>
  )
}
