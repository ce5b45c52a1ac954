import { useState } from 'react'
import { Banner } from '../../../web/kit/banner.tsx'
import { Button } from '../../../web/kit/button.tsx'
import { Form } from '../../../web/kit/screen/form.tsx'
import { typesetAll } from '../../../web/kit/typeset.ts'
import { sayWrong, wrongs } from '../endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const spoken = { en, fr: typesetAll(fr) }

/** Two taps and a line for the editor of the list, from where the entry was found. */
export const SayWrong = ({ entry, language }: { entry: string; language: 'en' | 'fr' }) => {
  const [state, set] = useState<'shut' | 'open' | 'told'>('shut')
  const t = spoken[language]
  if (state === 'told') return <Banner tone="settled">{t.told}</Banner>
  if (state === 'shut') return <p><Button small kind="bare" onPress={() => set('open')}>{t.wrong}</Button></p>
  return <Form of={sayWrong} params={{ entry }} start={{ what: 'phone' }} send={t.tell} onDone={() => set('told')} fields={{ what: { label: t.what, options: Object.fromEntries(wrongs.map(w => [w, t[`what_${w}`]])) }, said: { label: t.said, help: t.saidHelp } }} />
}
