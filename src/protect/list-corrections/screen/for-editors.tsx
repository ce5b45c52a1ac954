import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../web/kit/banner.tsx'
import { Button } from '../../../web/kit/button.tsx'
import { Item } from '../../../web/kit/item.tsx'
import { List } from '../../../web/kit/list.tsx'
import { Mark } from '../../../web/kit/mark.tsx'
import type { Call } from '../../../web/kit/screen/client.ts'
import { Section } from '../../../web/kit/section.tsx'
import { typesetAll } from '../../../web/kit/typeset.ts'
import { readCorrections, takeCorrections } from '../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const spoken = { en, fr: typesetAll(fr) }
type Told = z.infer<typeof readCorrections.output>['corrections']

const save = (name: string, csv: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** What people found wrong in the lists that this agency reads in, on its way out to their editors. */
export const ForEditors = ({ call, language }: { call: Call; language: 'en' | 'fr' }) => {
  const [told, setTold] = useState<Told | null>(null)
  const [taken, setTaken] = useState(false)
  const t = spoken[language]
  const read = useCallback(() => call(readCorrections, { input: {} }).then(got => setTold(got.corrections), () => setTold(null)), [call])
  useEffect(() => void read(), [read])
  const take = () => void call(takeCorrections, { input: {} }).then(got => { save(got.name, got.csv); setTaken(true); return read() })
  const day = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long' }).format(new Date(iso))
  if (told === null) return null
  return (
    <Section title={t.title}>
      {taken && <Banner tone="settled">{t.taken}</Banner>}
      <List of={told} keyOf={c => c.id} label={t.title} empty={t.none} panel row={c => <Item icon="note-pencil" title={`${c.name}: ${t[`what_${c.what}`]}`} action={c.sentAt ? <Mark tone="settled">{t.sent}</Mark> : undefined}>{c.said ?? ''} {c.feed} · {t.by({ agency: c.agency, day: day(c.at) })}</Item>} />
      {told.some(c => c.sentAt === null) && <p><Button icon="download-simple" onPress={take}>{t.take}</Button></p>}
    </Section>
  )
}
