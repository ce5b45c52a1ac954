import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { signOut } from '../../platform/accounts/endpoints.ts'
import { endPractice } from '../../platform/practice/endpoints.ts'
import { DemoBanner } from '../kit/demo-banner.tsx'
import { PracticeBanner } from '../kit/practice-banner.tsx'
import { call } from '../kit/screen/client.ts'
import { ShellFrame } from '../kit/shell-frame.tsx'
import { isDemo } from './is-demo.ts'
import type { Me } from './me.ts'
import { screenAt, isFor, screens } from './screens.ts'
import { Found } from './found.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { lettersFor, type ShellKey, useShellKeys } from './shell-keys.ts'
import { shellWords } from './words.ts'

const navigation = (me: Me, language: 'en' | 'fr') =>
  screens.filter(({ screen: s }) => s.nav?.under === 'main' && isFor(s, me))
    .sort((a, b) => a.screen.nav!.order - b.screen.nav!.order)
    .map(({ screen: s }) => ({ key: s.at, label: String(s.words[language][s.nav!.said]), icon: s.nav!.icon, href: s.at, ...(s.nav!.short ? { short: String(s.words[language][s.nav!.short]) } : {}) }))

const altKeys = (me: Me, language: 'en' | 'fr'): ShellKey[] =>
  screens.map(p => p.screen).filter(s => s.nav?.alt !== undefined && isFor(s, me))
    .map(s => ({ key: s.nav!.alt!, label: String(s.words[language][s.nav!.said]), go: s.at, alt: true }))

const initials = (name: string) => name.split(/[\s-]+/).map(part => part[0] ?? '').join('').slice(0, 2).toUpperCase()

const leave = async (everywhere: boolean) => {
  await call(signOut, { input: { everywhere } }).catch(() => {})
  location.replace('/')
}

const stopPractising = async () => {
  await call(endPractice, { input: {} })
  location.assign('/my-day')
}

type Props = { me: Me; language: 'en' | 'fr'; setLanguage: (l: 'en' | 'fr') => void; path: string; go: (path: string) => void; children: ReactNode }

export const Frame = ({ me, language, setLanguage, path, go, children }: Props) => {
  const t = shellWords(language)
  const [asked, ask] = useState({ text: '', at: path })
  // What was looked for is found: the box is empty on the next page.
  const typed = asked.at === path ? asked.text : ''
  const [showing, setShowing] = useState(false)
  const nav = useMemo(() => navigation(me, language), [me, language])
  const keys = useMemo(() => [...altKeys(me, language), ...lettersFor(nav)], [me, language, nav])
  useShellKeys(keys, go, useCallback(() => setShowing(true), []))
  const current = nav.filter(n => path.startsWith(n.href) || (path === '/' && n.href === '/my-day')).at(-1)?.key ?? null
  const other = language === 'en' ? 'fr' : 'en'
  return (
    <ShellFrame
      home="/my-day"
      nav={nav}
      current={current}
      search={{ label: t.search, value: typed, onChange: text => ask({ text, at: path }) }}
      found={typed.trim().length > 1 ? <Found typed={typed} language={language} /> : undefined}
      otherLanguage={{ label: t.other, code: other, onPress: () => setLanguage(other) }}
      who={{ name: me.name, agency: me.agency, initials: initials(me.name) }}
      whoMenu={[
        { key: 'help', label: t.help, icon: 'question', href: `/help-desk?from=${encodeURIComponent(screenAt(path)?.placed.screen.at ?? '/my-day')}` },
        { key: 'keys', label: t.keys, icon: 'list', onAction: () => setShowing(true) },
        { key: 'practice', label: t.practice, icon: 'chalkboard-teacher', href: '/practice' },
        { key: 'account', label: t.account, icon: 'gear', href: '/account' },
        { key: 'out', label: t.signOut, icon: 'sign-out', onAction: () => void leave(false) },
        { key: 'all', label: t.signOutAll, icon: 'sign-out', onAction: () => void leave(true) },
      ]}
      banners={<>{isDemo() && <DemoBanner />}{me.agencyKind === 'practice' && <PracticeBanner onEnd={() => void stopPractising()} />}</>}
    >
      {children}
      <KeysDialog keys={keys} language={language} isOpen={showing} onClose={() => setShowing(false)} />
    </ShellFrame>
  )
}
