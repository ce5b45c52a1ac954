import { useState, type ReactNode } from 'react'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import { Icon, type IconName } from '../icons/icon.tsx'
import { Face } from './face.tsx'
import { IconButton } from './icon-button.tsx'
import { useKit } from './language.tsx'
import { Logo } from './logo.tsx'
import { Menu, type MenuEntry } from './menu.tsx'
import { SearchField, type SearchFieldProps } from './search-field.tsx'
import './shell-frame.css'

/** `short` is for the tabs of a phone. At most five are shown, four on a phone. */
export type NavEntry = { readonly key: string; readonly label: string; readonly short?: string; readonly icon: IconName; readonly href: string }
export type ShellFrameProps = {
  home: string
  nav: readonly NavEntry[]
  current: string | null
  search: Omit<SearchFieldProps, 'slash'>
  /** What the search found, under the box. */
  found?: ReactNode
  otherLanguage: { readonly label: string; readonly code: string; readonly onPress: () => void }
  who: { readonly name: string; readonly agency: string; readonly initials: string }
  whoMenu: readonly MenuEntry[]
  /** Practice, demo, offline. */
  banners?: ReactNode
  standing?: ReactNode
  children: ReactNode
}

const PhoneTabs = ({ nav, current }: Pick<ShellFrameProps, 'nav' | 'current'>) => {
  const { t } = useKit()
  return (
    <nav className="tl-shell-tabs" aria-label={t.mainTabs}>
      {nav.slice(0, 4).map(({ key, label, short, icon, href }) => (
        <AriaLink key={key} href={href} {...(key === current ? { 'aria-current': 'page' as const } : {})}><Icon name={icon} size={23} filled={key === current} />{short ?? label}</AriaLink>
      ))}
    </nav>
  )
}

/** Header, search, language, who you are and for which agency; then banners, the standing line, and the page (which brings its own main). */
export const ShellFrame = ({ home, nav, current, search, found, otherLanguage, who, whoMenu, banners, standing, children }: ShellFrameProps) => {
  const { t } = useKit()
  const [searching, setSearching] = useState(false)
  return (
    <div className="tl-shell">
      <a className="tl-skip" href="#content">{t.skipToContent}</a>
      <header className={searching ? 'tl-shell-head is-searching' : 'tl-shell-head'}>
        <AriaLink className="tl-shell-brand" href={home}><Logo /><span>Throughline</span></AriaLink>
        <nav className="tl-shell-nav" aria-label={t.main}>
          {nav.slice(0, 5).map(({ key, label, href }) => <AriaLink key={key} href={href} {...(key === current ? { 'aria-current': 'page' as const } : {})}>{label}</AriaLink>)}
        </nav>
        <div className="tl-shell-search"><SearchField slash {...search} />{found}</div>
        <AriaButton className="tl-shell-language" lang={otherLanguage.code} onPress={otherLanguage.onPress}>{otherLanguage.label}</AriaButton>
        <span className="tl-shell-find"><IconButton icon={searching ? 'x' : 'magnifying-glass'} label={searching ? t.close : search.label} onPress={() => setSearching(!searching)} /></span>
        <Menu
          label={t.you}
          trigger={<AriaButton className="tl-shell-who"><Face initials={who.initials} tone="spruce" /><span><b>{who.name}</b><span className="tl-faint">{who.agency}</span></span></AriaButton>}
          entries={[...whoMenu, { key: 'language', label: otherLanguage.label, icon: 'translate', onAction: otherLanguage.onPress }]}
        />
      </header>
      {banners}
      {standing}
      <div className="tl-shell-page">{children}</div>
      <PhoneTabs nav={nav} current={current} />
    </div>
  )
}
