type Standing = { who: string; on: string | null; purpose: string; until: string | null }
const end = (until: string | null): string => (until === null ? 'No end is set.' : `Until ${until}.`)
const when = (on: string | null): string => (on === null ? '' : `, on ${on}`)
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Words of the kit itself. `**` marks weight. What a screen says comes from its own catalogue. */
export const en = {
  back: 'Back', change: 'Change', clear: 'Clear', close: 'Close', goOn: 'Continue', more: 'More', optional: '(you may leave this empty)', pause: 'Pause', play: 'Play',
  remove: 'Remove', skip: 'Skip', tryAgain: 'Try again', undo: 'Undo', leave: 'Leave this page', skipToContent: 'Skip to the page', messages: 'Messages',
  main: 'Main', mainTabs: 'Main, below', you: 'You', sections: 'Sections', until: (text: string) => `until ${text}`,
  demo: 'Demo: do not enter real people.', practice: 'Practice.', practiceMeans: 'Nothing is sent, counted or seen by others.', endPractice: 'End practice',

  chipMust: 'must have', chipLike: 'if possible', chipHers: 'the person’s own wish',
  knotPast: 'done', knotNow: 'now', knotToCome: 'to come', knotLate: 'late',
  fitsBecause: 'Fits because', traded: 'Traded', askFirst: 'Ask first', ruledOutBy: 'Ruled out by', opensMore: (count: number) => `opens ${count} more`,
  withheld: 'withheld', unconfirmed: 'not yet confirmed', unconfirmedSince: (day: string) => `not yet confirmed, ${day}`, secondary: 'second-hand source',
  readOn: (day: string) => `read ${day}`, inForceSince: (day: string) => `In force since ${day}.`,

  listCount: (count: string) => `${count} in all`, nothingMatches: 'Nothing matches. Try fewer letters.',
  stillLooking: 'Still looking. You can go on.', nothingLost: 'What you typed is kept.',
  offlineSince: (time: string) => `No connection since ${time}.`, changesWait: (count: number) => `${some(count, 'change waits', 'changes wait')} here, encrypted.`,
  nothingHere: 'There is nothing here for you.', nothingHereNext: 'Check the address, or start again from your day.', backToMyDay: 'Back to my day',
  noLongerYours: 'No longer yours to see', nothingAsked: 'Nothing is asked of you.',
  yourVersion: 'Yours', otherVersion: 'Changed meanwhile', neitherLost: 'You choose. The other stays in the story.', keepThis: 'Keep this one', keepBoth: 'Keep both',

  standingLabel: 'Why you see this',
  standingConsent: ({ who, on, purpose, until }: Standing) => `You see this because **${who} agreed**${when(on)}, so that you can **${purpose}**. ${end(until)}`,
  standingOwn: ({ who }: Standing) => `This file is yours, **${who}**.`,
  standingLaw: ({ who, on, purpose, until }: Standing) => `You see this under **${who}**${when(on)}, so that you can **${purpose}**. ${end(until)}`,
  standingAgreement: ({ who, on, purpose, until }: Standing) => `You see this as a member of **${who}**${when(on)}, so that you can **${purpose}**. ${end(until)}`,
  standingCustody: ({ who, on, purpose, until }: Standing) => `You see this because **${who}** keeps this file${when(on)}, so that you can **${purpose}**. ${end(until)}`,
  standingEmergency: ({ who, on, purpose }: Standing) => `You opened this in an emergency, as **${who}**${when(on)}, so that you can **${purpose}**.`,
  emergencyReason: 'Your reason:', emergencyTold: 'The custodian is told, and the person will see it on her page.',
  minutesLeft: (minutes: number) => (minutes <= 0 ? 'Time is up.' : `${some(minutes, 'minute', 'minutes')} left.`),
  whoCanSee: 'Who can see this', andOthers: 'and others', nobodyFromPolice: 'This list shows nobody from the police.', shownLater: 'Some openings ordered by law may be shown later.',
  notYours: 'Not yours to see',

  takeItBack: 'Take it back', takenBackNow: 'Taken back. From now they cannot open it.', waitingToBeSent: 'Waiting to be sent. It is not taken back yet.',
  quoted: (words: string) => `“${words}”`,

  charactersLeft: (left: number) => (left < 0 ? `${some(-left, 'character', 'characters')} too many` : `${some(left, 'character', 'characters')} left`),
  formErrors: (count: number) => (count === 1 ? 'One answer needs a change' : `${count} answers need a change`),
  partialDateHelp: 'As near as you know: a day, “spring 2024”, “before the baby”.', keptInWords: 'Kept in your words.', understoodAs: (text: string) => `Read as ${text}.`,
  spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter',
  mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun', hoursTotal: (total: string) => `${total} hours in all`,

  itSeemsYouLost: 'It seems you lost', youCanAskFor: 'You can ask for', askAnyway: 'Ask anyway',
  clockDays: (left: number) => (left === 0 ? 'today' : left < 0 ? `${left === -1 ? 'day' : 'days'} past` : `${left === 1 ? 'day' : 'days'} left`), clockUntil: (day: string) => `until ${day}`,

  roomsFree: ({ free, said, minutes }: { free: number; said: string | null; minutes: number }) =>
    `${said ?? (free === 0 ? 'no room free' : `${some(free, 'room', 'rooms')} free`)}, ${minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`} ago`,
  notKnownSince: (since: string) => `not known since ${since}`,
  roomFree: 'Free', roomHeld: 'Held', roomTaken: 'Taken', roomOut: 'Out of use', tallyFree: 'free now', tallyHeld: 'held', tallyTaken: 'taken', tallyOut: 'out of use',
  beds: ({ beds, cot }: { beds: number; cot: boolean }) => `${some(beds, 'bed', 'beds')}${cot ? ', cot' : ''}`,

  sameAsTable: 'The same as a table', chartSource: (day: string) => `As of ${day}.`,
  courtBar: ({ used, ceiling, added, ends, state }: { used: string; ceiling: string; added: string | null; ends: string | null; state: 'inside' | 'soon' | 'past' }) =>
    `${used} of ${ceiling} months used${added === null ? '' : `, ${added} months of defence delay added to the ceiling`}${ends === null ? '; no end of trial is set' : `; the trial is set to end at ${ends} months`}${{ inside: '', soon: '; the ceiling is near', past: '; past the ceiling' }[state]}.`,
  legendToday: 'today', legendCeiling: 'ceiling: 18 months provincial, 30 superior', legendTrial: 'end of trial as set', legendDefence: 'defence delay, added to the ceiling',
  fromTo: ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`), scrubberStart: 'From', scrubberEnd: 'To',

  node_person: 'person', node_protected: 'protected person', node_phone: 'phone', node_place: 'place', node_payment: 'payment', node_ad: 'ad', weakLink: 'one weak source',
  networkNode: ({ kind, label, links, key }: { kind: string; label: string; links: number; key: boolean }) => `${kind}${label === '' ? '' : ` ${label}`}, ${some(links, 'link', 'links')}${key ? ', stands out' : ''}`,
  printedFor: ({ purpose, reader, on }: { purpose: string; reader: string; on: string }) => `Printed to ${purpose}, by ${reader}, ${on}.`,
}

/** The same keys in every language, with the same parameters. */
export type KitWords = { readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string }
