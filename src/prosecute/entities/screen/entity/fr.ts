import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../investigations/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, label: 'Énoncés', lead: ({ statements, fragments }) => `${statements}${fragments ? `, ${fragments}` : ''}.`, empty: 'Rien n’en est encore dit. Ajoutez un lien avec ce qui est connu.', what: 'Quoi', value: 'Dit', from: 'Source', grade: 'Cote', day: 'Jour', withdraw: 'Retirer', withdrawn: 'retiré', since: ({ day }) => `écrit le ${day}`,
  inward: ({ who, tie }) => `${who} ${tie}`, addSaid: 'Ajouter ce qui est dit', property: 'De quoi', addTie: 'Ajouter un lien', tie: 'Comment', other: 'Avec qui ou quoi', hers: 'Une personne protégée\u00a0: un numéro et un rôle. Elle n’est jamais comparée, jamais classée, jamais dans un ensemble.',
} satisfies Words<typeof en>
