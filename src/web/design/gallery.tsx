import { useState } from 'react'
import type { Language } from '../../algorithms/facts/sourced.ts'
import '../tokens/base.css'
import { KitLanguage } from '../kit/language.tsx'
import { Button } from '../kit/button.tsx'
import { ShowCase } from './show-case.tsx'
import { ShowDay } from './show-day.tsx'
import { ShowForms } from './show-forms.tsx'
import { ShowNetwork } from './show-network.tsx'
import { ShowNumbers } from './show-numbers.tsx'
import { ShowParts } from './show-parts.tsx'
import { ShowPlaces } from './show-places.tsx'
import { ShowShelter } from './show-shelter.tsx'
import { ShowStates } from './show-states.tsx'
import './gallery.css'

const shows = { day: ShowDay, case: ShowCase, places: ShowPlaces, shelter: ShowShelter, network: ShowNetwork, numbers: ShowNumbers, forms: ShowForms, parts: ShowParts, states: ShowStates }
type Show = keyof typeof shows
const first = (): { show: Show; language: Language; theme: string } => {
  const asked = new URLSearchParams(location.search)
  const show = asked.get('show') ?? ''
  return { show: show in shows ? (show as Show) : 'day', language: asked.get('language') === 'fr' ? 'fr' : 'en', theme: asked.get('theme') === 'dark' ? 'dark' : 'light' }
}

/** Every component with invented content, in both languages and both themes. Development only; `?show=&language=&theme=` opens one. */
export const Gallery = () => {
  const [state, setState] = useState(first)
  const Shown = shows[state.show]
  document.documentElement.dataset['theme'] = state.theme
  document.documentElement.lang = `${state.language}-CA`
  return (
    <KitLanguage language={state.language}>
      <nav className="tl-gallery-bar tl-screen-only" aria-label="Gallery">
        {(Object.keys(shows) as Show[]).map(show => <Button key={show} small kind={show === state.show ? 'hers' : 'bare'} onPress={() => setState({ ...state, show })}>{show}</Button>)}
        <Button small onPress={() => setState({ ...state, language: state.language === 'en' ? 'fr' : 'en' })}>{state.language === 'en' ? 'FR' : 'EN'}</Button>
        <Button small onPress={() => setState({ ...state, theme: state.theme === 'light' ? 'dark' : 'light' })}>{state.theme === 'light' ? 'dark' : 'light'}</Button>
      </nav>
      <Shown />
    </KitLanguage>
  )
}
