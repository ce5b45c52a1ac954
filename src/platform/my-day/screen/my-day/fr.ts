import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Ma journée',
  title: ({ name }) => `Bonjour, ${name}`,
  lead: ({ date, count, late }) => `${date}.${count === 0 ? '' : count === 1 ? ' Une chose aujourd’hui.' : ` ${count} choses aujourd’hui.`}${late === 0 ? '' : late === 1 ? ' Une est en retard.' : ` ${late} sont en retard.`}`,
  empty: 'Rien ne vous attend.',
  day: 'Votre journée',
  late: 'en retard',
} satisfies Words<typeof en>
