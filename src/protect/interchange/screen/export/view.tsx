import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Prove } from '../../../../platform/accounts/screen/prove.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { exportAllCases, type exportHome, exportMyCases } from '../../endpoints.ts'
import type { en } from './en.ts'
import { Seconds } from './seconds.tsx'

type Props = Shown<z.infer<typeof exportHome.output>, Words<typeof en>>
type File = z.infer<typeof exportMyCases.output>

const save = ({ name, csv }: File) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

export const View = ({ data, t, language, can, call, reload }: Props) => {
  const [state, setState] = useState<{ busy: boolean; trouble: string | null; taken: File | null }>({ busy: false, trouble: null, taken: null })
  const take = (of: typeof exportMyCases) => {
    setState({ busy: true, trouble: null, taken: null })
    call(of, {}).then(taken => { save(taken); setState({ busy: false, trouble: null, taken }) }, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setState({ busy: false, trouble: error.refused.say[language], taken: null })
      if (error.refused.code === 'step-up') reload()
    })
  }
  const { busy, trouble, taken } = state
  return (
    <Page title={t.title} lead={t.lead} width="form">
      <Banner tone="hers">{t.told} {t.notIn}</Banner>
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      {taken && <Banner tone="settled">{t.taken({ n: number(taken.cases, language), names: number(taken.names, language) })}</Banner>}
      {!data.provenUntil && <Prove t={t} hasCode={data.hasCode} onDone={reload} />}
      {data.provenUntil && can(exportMyCases) && (
        <Section title={t.take}>
          <p>{t.proven}</p>
          <p><Button kind="primary" icon="download-simple" busy={busy} onPress={() => take(exportMyCases)}>{t.take}</Button></p>
          {can(exportAllCases) && <p><Button disabled={busy} onPress={() => take(exportAllCases)}>{t.all}</Button> <span className="tl-small tl-dim">{t.allHelp}</span></p>}
        </Section>
      )}
      <Seconds data={data} t={t} language={language} can={can} call={call} reload={reload} say={trouble => setState({ busy: false, trouble, taken: null })} />
    </Page>
  )
}
