import { useState } from 'react'
import type { Language } from '../../../algorithms/facts/sourced.ts'
import { Button } from '../../../web/kit/button.tsx'
import { readThrough } from '../../../web/kit/screen/client.ts'
import { TextField } from '../../../web/kit/text-field.tsx'
import { searchOutreachPlaces } from '../endpoints.ts'

export type Found = { readonly id: string; readonly label: { readonly en: string; readonly fr: string }; readonly kept: { readonly en: string; readonly fr: string } }

/** A place by any of its names, with what would be kept of it. */
export const PlaceSearch = ({ label, help, language, onPick }: { label: string; help: string; language: Language; onPick: (place: Found) => void }) => {
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const search = (typed: string) => {
    setText(typed)
    if (typed.trim().length < 2) return setFound([])
    void readThrough(searchOutreachPlaces, {}, { text: typed }).then(read => setFound(read.data.places), () => setFound([]))
  }
  return (
    <div className="tl-fields">
      <TextField label={label} help={help} value={text} onChange={search} maxLength={120} />
      {found.map(place => <Button key={place.id} wide icon="map-pin" onPress={() => { onPick(place); setText(''); setFound([]) }}>{place.label[language]}</Button>)}
    </div>
  )
}
