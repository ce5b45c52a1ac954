import { catalogue } from '../../platform/errors/catalogue.ts'
import { plural, words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'networks.too-small': { status: 409 }, 'networks.too-many': { status: 409 } })

export const en = words({
  'networks.too-small': 'There is too little to look at: four entities with ties, one of them a person or an organisation. Add ties first.',
  'networks.too-many': 'This network has more than 300 entities. Nothing was computed. Work on a part of it in its own investigation.',
  expired: 'A network result has expired', expires: ({ days }: { days: number }) => (days === 0 ? 'A network result expires today' : `A network result expires in ${plural('en', days, { one: '1 day', other: `${days} days` })}`), again: 'Look again',
  storyAnalysed: 'The network was analysed: analysis, not evidence.',
})
