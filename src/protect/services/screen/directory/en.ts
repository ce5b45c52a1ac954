import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Directory',
  lead: ({ count }: { count: number }) => `${count > 500 ? 'More than 500' : count} ${plural('en', Math.min(count, 500), { one: 'open service', other: 'open services' })}. An address stands in none of them.`,
  search: 'Name of a service',
  find: 'Find',
  province: 'Province or territory',
  everywhere: 'Everywhere',
  label: 'Services',
  empty: 'No service has this name here. Try fewer letters, or another province.',
  checked: ({ day }: { day: string }) => `checked ${day}`,
  old: ({ day }: { day: string }) => `not checked since ${day}`,
  closesToday: 'closes today',
  kind_shelter: 'Shelter', 'kind_transition-house': 'Transition house', 'kind_safe-home': 'Safe rooms', 'kind_second-stage': 'Second stage', 'kind_hotel-rooms': 'Hotel rooms', 'kind_youth-house': 'Youth house', 'kind_healing-house': 'Healing house', kind_detox: 'Withdrawal care', 'kind_drop-in': 'Day place',
})
