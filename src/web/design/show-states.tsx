import { Conflict } from '../kit/conflict.tsx'
import { EmptyState } from '../kit/empty-state.tsx'
import { NoLongerYours } from '../kit/no-longer-yours.tsx'
import { NothingHere } from '../kit/nothing-here.tsx'
import { OfflineBar } from '../kit/offline-bar.tsx'
import { PracticeBanner } from '../kit/practice-banner.tsx'
import { Trouble } from '../kit/trouble.tsx'
import { Waiting } from '../kit/waiting.tsx'
import { useSaid } from './said.ts'

/** Each of the pages that replace a page, one under another; a real screen shows one. */
export const ShowStates = () => {
  const s = useSaid()
  return (
    <>
      <OfflineBar since="14:02" waiting={3} />
      <PracticeBanner onEnd={() => {}} />
      <div className="tl-page">
        <EmptyState>{s('Nothing waits for you. Next: Heron, 09:30 (demo).', 'Rien ne vous attend. Ensuite : Heron, 9 h 30 (démo).')}</EmptyState>
        <Waiting rows={2} />
        <Trouble what={s('The search did not answer.', 'La recherche n’a pas répondu.')} todo={s('Try again, or call intake: the number is on each card.', 'Réessayez, ou appelez l’accueil : le numéro est sur chaque fiche.')} code="search.late · 7F2A" again={() => {}} />
        <Conflict title={s('Two people changed the safety plan (demo)', 'Deux personnes ont changé le plan de sécurité (démo)')} keepMine={() => {}} keepTheirs={() => {}} keepBoth={() => {}} mine={{ by: 'Noor H.', at: '14:02', body: s('Meet at the library, side door.', 'Rendez-vous à la bibliothèque, porte de côté.') }} theirs={{ by: 'Odile T.', at: '14:05', body: s('Meet at the library, front desk.', 'Rendez-vous à la bibliothèque, comptoir.') }} />
      </div>
      {new URLSearchParams(location.search).get('page') === 'nothing' ? <NothingHere home="#day" /> : <NoLongerYours home="#day" said={s('Juniper took back sharing of her health notes, 21:14 (demo).', 'Juniper a repris le partage de ses notes de santé, 21 h 14 (démo).')} />}
    </>
  )
}
