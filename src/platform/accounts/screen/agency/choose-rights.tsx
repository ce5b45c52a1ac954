import { postWord, purposeWord } from '../post-words.ts'
import { Names } from './names.tsx'
import type { AgencyProps } from './props.ts'

export type Rights = { readonly posts: readonly string[]; readonly purposes: readonly string[] }

/** Posts and purposes of the closed list of this kind of agency; a lead alone names administrators. */
export const ChooseRights = ({ data, t, language, me, rights, onChange }: Pick<AgencyProps, 'data' | 't' | 'language' | 'me'> & { rights: Rights; onChange: (rights: Rights) => void }) => (
  <>
    <Names label={t.posts} of={data.posts.filter(p => me.lead || p !== 'administrator')} chosen={rights.posts} word={name => postWord(name, language)} onChange={posts => onChange({ ...rights, posts })} />
    <Names label={t.purposes} of={data.purposes} chosen={rights.purposes} word={name => purposeWord(name, language)} onChange={purposes => onChange({ ...rights, purposes })} />
  </>
)
