import { words } from '../../../platform/i18n/words.ts'
import { en as shared } from '../../investigations/screen/words-en.ts'

export const en = words({
  ...shared,
  part_start: 'Any two of a kind', 'part_name-same': 'The name is the same', 'part_name-near': 'The name is near', 'part_name-far': 'The name is partly another', 'part_name-other': 'The name is another', 'part_born-same': 'The birth date is the same', 'part_born-year': 'The birth year is the same', 'part_born-near': 'The birth dates are near', 'part_born-other': 'The birth dates contradict',
  part_number: 'The same telephone number', part_plate: 'The same plate', part_address: 'The same address', part_account: 'The same account', part_handle: 'The same handle', part_uses: 'Both use the same', part_drives: 'Both drive the same', 'part_lives-at': 'Both live at the same place', 'part_number-other': 'Another number', sum: 'Together', weight: 'Weight', part: 'What counts', sides: 'On each side',
  band_strong: 'much agrees', band_possible: 'may be one', band_weak: 'little agrees', house: 'Weights are in bits, chosen by hand and not measured. The machine proposes; you decide after seeing both.',
  verdict_same: 'the same', 'verdict_not-same': 'not the same', 'verdict_cannot-say': 'cannot say', because_contradicted: 'Something contradicts it', because_mistake: 'It was a mistake', 'because_source-withdrawn': 'A source was withdrawn', because_other: 'Another reason',
})
