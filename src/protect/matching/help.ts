import { help } from '../../platform/help/help.ts'
import { advocate, caseWorker, supervisor } from '../cases/kinds.ts'

export const matchingHelp = help('matching', {
  title: { en: 'Find a place', fr: 'Trouver un lieu' },
  posts: [advocate, caseWorker, supervisor],
  screens: ['/find-a-place'],
  glossary: ['hold', 'stay-away', 'unconfirmed', 'emergency-shelter', 'transition-house', 'second-stage'],
  steps: [
    { en: 'Start from a call or a case. The search takes its answers; her name is never in it.', fr: 'Partez d’un appel ou d’un dossier. La recherche prend ses réponses; son nom n’y est jamais.' },
    { en: 'Read why each place fits, and what was ruled out.', fr: 'Lisez pourquoi chaque lieu convient, et ce qui a été écarté.' },
    { en: 'If nothing fits, see what would open more. Ask her before you let go of a wish.', fr: 'Si rien ne convient, voyez ce qui en ouvrirait plus. Demandez-lui avant d’abandonner un souhait.' },
    { en: 'A place she stays away from is never offered, whatever you let go.', fr: 'Un lieu qu’elle évite n’est jamais offert, quoi que vous abandonniez.' },
    { en: 'Hold a room for 90 minutes, or call intake. The house learns how many come, not who.', fr: 'Retenez une chambre 90 minutes, ou appelez l’accueil. La maison sait combien viennent, pas qui.' },
    { en: 'Read it to her next. Give the room back if she chooses another way.', fr: 'Lisez-le-lui ensuite. Rendez la chambre si elle choisit autre chose.' },
  ],
})
