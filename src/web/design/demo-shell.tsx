import { useState, type ReactNode } from 'react'
import { DemoBanner } from '../kit/demo-banner.tsx'
import { useKit } from '../kit/language.tsx'
import { ShellFrame } from '../kit/shell-frame.tsx'
import { useSaid } from './said.ts'

/** The frame that the gallery's pages stand in. */
export const DemoShell = ({ current, standing, banner = false, children }: { current: string; standing?: ReactNode; banner?: boolean; children: ReactNode }) => {
  const s = useSaid()
  const { language } = useKit()
  const [search, setSearch] = useState('')
  return (
    <ShellFrame
      home="#day" current={current} standing={standing} banners={banner ? <DemoBanner /> : undefined}
      nav={[
        { key: 'day', label: s('My day', 'Ma journée'), icon: 'sun-horizon', href: '#day' },
        { key: 'cases', label: s('Cases', 'Dossiers'), icon: 'folder-user', href: '#cases' },
        { key: 'place', label: s('Find a place', 'Trouver un lieu'), short: s('Find', 'Trouver'), icon: 'map-trifold', href: '#place' },
        { key: 'referrals', label: s('Referrals', 'Aiguillages'), icon: 'arrows-left-right', href: '#referrals' },
        { key: 'directory', label: s('Directory', 'Répertoire'), icon: 'notebook', href: '#directory' },
      ]}
      search={{ label: s('Person, case or place', 'Personne, dossier ou lieu'), value: search, onChange: setSearch }}
      otherLanguage={{ label: language === 'en' ? 'Français' : 'English', code: language === 'en' ? 'fr' : 'en', onPress: () => {} }}
      who={{ name: 'Noor H.', agency: s('Lakeshore Family Services (demo)', 'Lakeshore Family Services (démo)'), initials: 'NH' }}
      whoMenu={[{ key: 'settings', label: s('Settings', 'Réglages'), icon: 'gear' }, { key: 'out', label: s('Sign out', 'Fermer la session'), icon: 'sign-out' }]}
    >
      {children}
    </ShellFrame>
  )
}
