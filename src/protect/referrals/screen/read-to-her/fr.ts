import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Le lui lire',
  lead: 'Lisez chaque phrase telle quelle. Elle répond à chacune séparément; un non est une réponse entière.',
  noPlace: 'Aucune chambre n’est retenue. Trouvez d’abord un lieu; rien n’est envoyé sans cela.', findPlace: 'Trouver un lieu',
  room: 'Quelle chambre', roomNote: ({ room, placed }) => (placed ? `Chambre ${room}, la maison a dit oui` : `Chambre ${room}, retenue`),
  language: 'Langue de lecture', readAloud: 'Lire à voix haute', yes: 'Oui', no: 'Non',
  head_summary: 'Qui vient', head_needs: 'Ce qu’il lui faut', head_name: 'Son nom, après leur oui',
  party: ({ adults, children, pets }) =>
    [plural('fr', adults, { one: 'un adulte', other: `${adults} adultes` }), ...(children > 0 ? [plural('fr', children, { one: 'un enfant', other: `${children} enfants` })] : []), ...(pets > 0 ? [plural('fr', pets, { one: 'un animal', other: `${pets} animaux` })] : [])].join(', '),
  say_summary: ({ party }) => `J’accepte que ce lieu sache\u00a0: ${party}. Ni mon nom ni l’endroit où je suis.`,
  say_needs: () => 'J’accepte que le lieu lise ce qu’il me faut, une fois qu’il a dit oui.',
  say_name: () => 'J’accepte que le lieu apprenne le nom que je choisis, une fois qu’il a dit oui.',
  callMe: 'Comment l’appeler', callMeHelp: 'Le nom qu’elle choisit. Il ouvre un dossier pour l’équipe qui le garde.',
  urgency: 'Dans quel délai', urgency_tonight: 'Ce soir\u00a0: réponse dans l’heure', urgency_day: 'D’ici un jour', urgency_days: 'D’ici cinq jours',
  nothingSent: 'Sans ce oui, rien n’est envoyé. L’appel reste un brouillon.',
  send: 'Elle a dit oui',
  sent: 'La demande est envoyée', sentLead: 'Le lieu voit qui vient, et rien d’autre avant son oui. Elle peut le reprendre à tout moment.',
  word: 'Son mot pour la porte', wordHelp: 'Lisez-le-lui deux fois. Elle le dit à son arrivée; personne d’autre n’en a besoin.', openCase: 'Ouvrir le dossier',
} satisfies Words<typeof en>
