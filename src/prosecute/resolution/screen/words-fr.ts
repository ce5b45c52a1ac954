import type { Words } from '../../../platform/i18n/words.ts'
import { fr as shared } from '../../investigations/screen/words-fr.ts'
import type { en } from './words-en.ts'

export const fr = {
  ...shared,
  part_start: 'Deux d’un même genre, au hasard', 'part_name-same': 'Le nom est le même', 'part_name-near': 'Le nom est proche', 'part_name-far': 'Le nom diffère en partie', 'part_name-other': 'Le nom est autre', 'part_born-same': 'La date de naissance est la même', 'part_born-year': 'L’année de naissance est la même', 'part_born-near': 'Les dates de naissance sont proches', 'part_born-other': 'Les dates de naissance se contredisent',
  part_number: 'Le même numéro de téléphone', part_plate: 'La même plaque', part_address: 'La même adresse', part_account: 'Le même compte', part_handle: 'Le même pseudonyme', part_uses: 'Les deux utilisent le même', part_drives: 'Les deux conduisent le même', 'part_lives-at': 'Les deux habitent le même lieu', 'part_number-other': 'Un autre numéro', sum: 'Ensemble', weight: 'Poids', part: 'Ce qui compte', sides: 'De chaque côté',
  band_strong: 'beaucoup concorde', band_possible: 'peut-être une seule', band_weak: 'peu concorde', house: 'Les poids sont en bits, choisis à la main et non mesurés. La machine propose; vous décidez après avoir vu les deux.',
  verdict_same: 'la même', 'verdict_not-same': 'pas la même', 'verdict_cannot-say': 'on ne peut dire', because_contradicted: 'Quelque chose la contredit', because_mistake: 'C’était une erreur', 'because_source-withdrawn': 'Une source a été retirée', because_other: 'Un autre motif',
} satisfies Words<typeof en>
