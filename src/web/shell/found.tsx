import { useQuery } from '@tanstack/react-query'
import { Link } from '../kit/link.tsx'
import { readThrough } from '../kit/screen/client.ts'
import { find } from '../../platform/search/endpoints.ts'

type Props = { typed: string; language: 'en' | 'fr' }

/** Under the search box: kinds in a fixed order, equally fast when nothing may be seen. */
export const Found = ({ typed, language }: Props) => {
  const found = useQuery({ queryKey: ['find', typed, language], queryFn: () => readThrough(find, {}, { text: typed, language }) })
  const items = found.data?.data.items ?? []
  return (
    <div className="tl-found" aria-live="polite">
      {items.map(item => <Link key={item.go} href={item.go}>{item.said}<small className="tl-faint"> {item.kind}</small></Link>)}
    </div>
  )
}
