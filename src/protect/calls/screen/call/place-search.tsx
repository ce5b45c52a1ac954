import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { readThrough } from '../../../../web/kit/screen/client.ts'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { searchPlaces } from '../../endpoints.ts'
import type { TopicProps } from './props.ts'

type Found = { readonly id: string; readonly label: { readonly en: string; readonly fr: string }; readonly matched: string }

/** A place by any of its names; the search leaves no trace of her. Keys 1 to 9 are the rows. */
export const PlaceSearch = ({ label, help, language, onPick }: Pick<TopicProps, 'language'> & { label: string; help?: string; onPick: (place: string, label: Found['label']) => void }) => {
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const search = (typed: string) => {
    setText(typed)
    if (typed.trim().length < 2) return setFound([])
    void readThrough(searchPlaces, {}, { text: typed }).then(read => setFound(read.data.places), () => setFound([]))
  }
  return (
    <div className="tl-fields">
      <TextField label={label} {...(help ? { help } : {})} value={text} onChange={search} maxLength={120} />
      {found.map((place, i) => (
        <Button key={place.id} wide icon="map-pin" onPress={() => { onPick(place.id, place.label); setText(''); setFound([]) }}>{`${i + 1} · ${place.label[language]}`}</Button>
      ))}
    </div>
  )
}
