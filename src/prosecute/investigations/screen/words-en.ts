import { plural, words } from '../../../platform/i18n/words.ts'

/** Words that the screens of one investigation share. */
export const en = words({
  rail: 'Investigation', story: 'Story', tips: 'Tips taken', entities: 'Entities', merges: 'Same or not', network: 'Network', ask: 'These parts are open to the members named in the file.',
  section_intelligence: 'Intelligence', section_tips: 'Tips', 'section_people-exploited': 'People exploited', section_operations: 'Operations', section_text: 'Text of the tip', section_handler: 'Who told',
  harm_sexual: 'Sexual exploitation', harm_labour: 'Labour exploitation', harm_both: 'Both kinds of exploitation', 'harm_not-known': 'Kind not known yet',
  state_open: 'open', state_paused: 'paused', state_closed: 'closed',
  kind_person: 'Person', kind_exploited: 'Protected person', kind_phone: 'Telephone', kind_plate: 'Licence plate', kind_place: 'Place', kind_ad: 'Advertisement', kind_account: 'Account', kind_organisation: 'Organisation',
  person: ({ n }: { n: number | null }) => (n === null ? 'Protected person' : `Person ${n}`),
  role_advertised: 'advertised', role_worked: 'worked there', 'role_lived-there': 'lived there', role_travelled: 'travelled', 'role_told-us': 'told us', 'role_not-known': 'role not known',
  prop_name: 'Name', prop_alias: 'Also called', prop_born: 'Born', prop_number: 'Telephone number', prop_plate: 'Plate', prop_address: 'Address', prop_text: 'What it says', prop_account: 'Account', prop_handle: 'Handle',
  tie_called: 'called', tie_paid: 'paid', 'tie_advertised-by': 'is advertised by', 'tie_seen-with': 'was seen with', 'tie_lives-at': 'lives or lived at', tie_drives: 'drives', tie_uses: 'uses', 'tie_works-for': 'works for',
  source: 'Source', source_tip: 'a tip', source_records: 'records', source_order: 'an order of a court', 'source_open-source': 'open sources', source_officer: 'an officer’s own observation',
  sourceGrade: 'The source', sourceGradeHelp: 'Judge the source without judging what it says.', grade_A: 'A · completely reliable', grade_B: 'B · usually reliable', grade_C: 'C · fairly reliable', grade_D: 'D · not usually reliable', grade_E: 'E · unreliable', grade_F: 'F · cannot be judged',
  informationGrade: 'What it says', informationGradeHelp: 'Judge what is said without judging who says it. F6 is neutral, not bad.', grade_1: '1 · confirmed by other sources', grade_2: '2 · probably true', grade_3: '3 · possibly true', grade_4: '4 · doubtful', grade_5: '5 · improbable', grade_6: '6 · cannot be judged',
  saidOn: 'The day it is true of', sourceSays: 'Where in the source', sourceSaysHelp: 'A page, an exhibit, a line. Left empty for a protected person.', tip: 'Which tip', save: 'Keep it', noName: 'Not named',
  statements: ({ n }: { n: number }) => plural('en', n, { one: '1 statement', other: `${n} statements` }), fragments: ({ n }: { n: number }) => plural('en', n, { one: '1 fragment', other: `${n} fragments, judged to be one` }),
})
