import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  crumb: ({ number }: { number: string }) => `Registrant ${number}`, lead: ({ birth }: { birth: string }) => `Born ${birth}.`, names: 'Names', order: 'The order', since: ({ day }: { day: string }) => `In force since ${day}`, until: ({ day }: { day: string }) => `Ends ${day}`, noEnd: 'No end set',
  child: 'The offence was against a child', assessed: 'The risk was assessed', notAssessed: 'The risk was not assessed', redress: 'Travellers cleared against this line', noRedress: 'Nobody was cleared against this line.',
  notice: 'A travel notice came', received: 'Received on', departs: 'Departure', daysAway: 'Days away', daysAwayHelp: 'From the departure to the return. Leave empty when the return is not known.', abroad: 'The trip is abroad', destination: 'Where to', excuse: 'Reason given for the time of the notice', excuse_none: 'None', 'excuse_family-emergency': 'Family emergency', excuse_other: 'Another reason', said: 'In his words', knew: 'The day he knew of the trip', knewHelp: 'Ask whenever a reason is given.', send: 'Write the notice',
  end: 'The order has ended', endOn: 'Ended on', endHelp: 'From this day the line is in no extract. Names, notices and screenings are then erased.', endSend: 'End it',
})
