import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'caseload.empty': { status: 409 }, 'caseload.cannot': { status: 409 } })

export const en = words({
  'caseload.empty': 'These files are not led by this colleague any more. Load the page again.',
  'caseload.cannot': ({ numbers }: { numbers: string }) => `Nothing was handed over. Not everyone you chose may lead: ${numbers}. Leave these out, or choose others.`,
  tellHer: 'You lead a file now: tell her', someoneElse: 'She would rather have someone else', look: 'Look', changed: 'Another worker leads the case.',
})
