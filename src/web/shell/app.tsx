import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { readMe } from '../../platform/accounts/endpoints.ts'
import { Join } from '../../platform/accounts/screen/join/join.tsx'
import { Switch } from '../../platform/accounts/screen/switch/switch.tsx'
import { KitLanguage } from '../kit/language.tsx'
import { NothingHere } from '../kit/nothing-here.tsx'
import { readThrough, RefusedError } from '../kit/screen/client.ts'
import { Waiting } from '../kit/waiting.tsx'
import { Frame } from './frame.tsx'
import { useLanguage } from './language.ts'
import { ScreenView } from './screen-view.tsx'
import { screenAt } from './screens.ts'
import { SignIn } from './sign-in.tsx'

const Staff = ({ language, setLanguage }: { language: 'en' | 'fr'; setLanguage: (l: 'en' | 'fr') => void }) => {
  const [path, go] = useLocation()
  const me = useQuery({ queryKey: ['me'], queryFn: () => readThrough(readMe, {}, {}), staleTime: 60_000 })
  if (me.isPending) return <Waiting />
  if (me.error) return me.error instanceof RefusedError && me.error.refused.status === 401 ? <SignIn language={language} setLanguage={setLanguage} onDone={() => void me.refetch()} /> : <NothingHere home="/" />
  const at = screenAt(path === '/' ? '/my-day' : path)
  return (
    <Frame me={me.data.data} language={language} setLanguage={setLanguage} path={path} go={go}>
      {at ? <ScreenView key={path} placed={at.placed} params={at.params} me={me.data.data} language={language} go={go} /> : <NothingHere home="/" />}
    </Frame>
  )
}

/** Pages for people without a session; every other address asks who is there. */
const doors = { '/join': Join, '/switch': Switch } as const

/** Every component with invented content; in development alone, so that no build carries it. */
const Gallery = import.meta.env.DEV ? lazy(() => import('../design/gallery.tsx').then(module => ({ default: module.Gallery }))) : null

export const App = () => {
  const [language, setLanguage] = useLanguage()
  const [path, go] = useLocation()
  const Door = doors[path as keyof typeof doors]
  if (Gallery && path === '/design') return <Suspense fallback={<Waiting />}><Gallery /></Suspense>
  return (
    <KitLanguage language={language} navigate={go}>
      {Door ? <Door language={language} /> : <Staff language={language} setLanguage={setLanguage} />}
    </KitLanguage>
  )
}
