import { useState, type ReactNode } from 'react'
import { signOut } from '../../platform/accounts/endpoints.ts'
import { DemoBanner } from '../kit/demo-banner.tsx'
import { call } from '../kit/screen/client.ts'
import { ShellFrame } from '../kit/shell-frame.tsx'
import { isDemo } from './is-demo.ts'
import type { Me } from './me.ts'
import { screens } from './screens.ts'
import { Found } from './found.tsx'
import { shellWords } from './words.ts'

const navigation = (me: Me, language: 'en' | 'fr') =>
  screens.filter(({ screen: s }) => s.nav?.under === 'main' && s.posts.some(p => me.posts.includes(p)))
    .sort((a, b) => a.screen.nav!.order - b.screen.nav!.order)
    .map(({ screen: s }) => ({ key: s.at, label: String(s.words[language][s.nav!.said]), icon: s.nav!.icon, href: s.at, ...(s.nav!.short ? { short: String(s.words[language][s.nav!.short]) } : {}) }))

const initials = (name: string) => name.split(/[\s-]+/).map(part => part[0] ?? '').join('').slice(0, 2).toUpperCase()

const leave = async (everywhere: boolean) => {
  await call(signOut, { input: { everywhere } }).catch(() => {})
  location.replace('/')
}

type Props = { me: Me; language: 'en' | 'fr'; setLanguage: (l: 'en' | 'fr') => void; path: string; go: (path: string) => void; children: ReactNode }

export const Frame = ({ me, language, setLanguage, path, go, children }: Props) => {
  const t = shellWords(language)
  const [typed, setTyped] = useState('')
  const nav = navigation(me, language)
  const current = nav.filter(n => path.startsWith(n.href) || (path === '/' && n.href === '/my-day')).at(-1)?.key ?? null
  const other = language === 'en' ? 'fr' : 'en'
  return (
    <ShellFrame
      home="/my-day"
      nav={nav}
      current={current}
      search={{ label: t.search, value: typed, onChange: setTyped }}
      found={typed.trim().length > 1 ? <Found typed={typed} go={to => { setTyped(''); go(to) }} language={language} /> : undefined}
      otherLanguage={{ label: t.other, code: other, onPress: () => setLanguage(other) }}
      who={{ name: me.name, agency: me.agency, initials: initials(me.name) }}
      whoMenu={[
        { key: 'account', label: t.account, icon: 'gear', href: '/account' },
        { key: 'out', label: t.signOut, icon: 'sign-out', onAction: () => void leave(false) },
        { key: 'all', label: t.signOutAll, icon: 'sign-out', onAction: () => void leave(true) },
      ]}
      banners={isDemo() ? <DemoBanner /> : undefined}
    >
      {children}
    </ShellFrame>
  )
}
