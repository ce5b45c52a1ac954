import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({ 'rota.settled': { status: 409 }, 'rota.cover-days': { status: 422 } })

export const en = words({
  'rota.settled': 'One of these things waits no more. Read the page again and choose anew.',
  'rota.cover-days': 'The days do not fit. Choose an end that is not over, after the start and within half a year.',
  youCover: ({ absent }: { absent: string }) => `You cover for ${absent}`,
  untilDay: ({ day }: { day: string }) => `To the end of ${day}.`,
  onCallNow: ({ team }: { team: string }) => `You are on call now for ${team}`,
  onCallSoon: ({ team }: { team: string }) => `You are on call tonight for ${team}`,
  until: ({ clock }: { clock: string }) => `Until ${clock}.`,
  seeRota: 'See the rota',
  handsOver: ({ name }: { name: string }) => `${name} hands the shift over to you`,
  readIt: 'Read',
})
