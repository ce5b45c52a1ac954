import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Back again', nav: 'Returns', lead: 'They say where they were, as far as they want. They choose whom they talk with. Nothing here guesses what comes next.',
  law: ({ cite }: { cite: string }) => cite, nation: 'Where the Nation’s own law has force, it comes first; its service writes its own text.', list: 'Returns', none: 'No return is written here.',
  from: ({ from, to }: { from: string; to: string }) => `Gone from ${from}, back on ${to}`, back: ({ to }: { to: string }) => `Back on ${to}`,
  talk_not_asked: 'not asked yet whom they want to talk with', talk_elder: 'with an Elder', talk_family: 'with family', talk_worker: 'with a worker', talk_health: 'with a nurse or doctor', talk_police: 'with police', talk_nobody: 'with nobody', state_open: 'to come', state_done: 'they talked', state_not_now: 'not now',
  told: ({ to, cite, day }: { to: string; cite: string; day: string }) => `${to} was told on ${day}: ${cite}.`, untold: 'Nobody was told yet.', closed: ({ day }: { day: string }) => `The report that they were missing was closed on ${day}. Police learn this alone.`,
  recurring: 'Places that recur', recurringLead: 'Places, not people: what could be made safer there.', times: ({ n }: { n: number }) => plural('en', n, { one: 'once', other: `in ${n} returns` }), noRecurring: 'No place recurs.',
  addTitle: 'They are back', places: 'Where they were', placesHelp: 'Only if they want to say. A town or a community of the list.', goneSince: 'Gone since', backOn: 'Back on', others: 'Who was there, in their words', note: 'What they want kept, in their words', whom: 'Whom they want to talk with', whomHelp: 'Ask them. Police are one choice among others, never the first.', add: 'Write it down',
  tellTitle: 'Who was told', under: 'Under which law', under_nation: 'The Nation’s own law', under_province: 'The law of the province or territory', cite: 'Section, or the Nation’s text', to: 'Who', on: 'On which day', tell: 'Write it down', did: 'They talked', notNow: 'Not now', closeIt: 'The missing report is closed',
})
