import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'The extract', nav: 'Extract', lead: 'Everyone whose order is in force today. It is read inside the registry only.', label: 'Registrants', empty: 'The extract is empty. Add a line.',
  addOne: 'Add a line', cancel: 'Not now', name: 'Name', aliases: 'Other names', addAlias: 'Add another name', alias: ({ n }: { n: number }) => `Other name ${n}`, birth: 'Date of birth', country: 'Country of birth or citizenship (two letters)', childOffence: 'The offence was against a child', assessed: 'The risk was assessed', since: 'Order in force since', until: 'Order ends', send: 'Add to the extract',
  line: ({ number, until }: { number: string; until: string | null }) => `${number} · ${until === null ? 'no end set' : `until ${until}`}`, notAssessed: 'not assessed', child: 'offence against a child',
})
