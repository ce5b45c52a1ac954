import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'interchange.many-names': 'Vos dossiers portent plus de 50 noms. Demandez à une superviseure de sortir le tableau.',
  'interchange.too-many': 'Plus de 20\u00a0000 dossiers ne tiennent pas dans un tableau.',
  'interchange.second': ({ names }) => `Le tableau porterait ${names} noms. Au-delà de 200, une deuxième personne doit dire oui : demandez plus bas, et sortez-le dans la journée qui suit le oui.`,
  secondAsked: ({ by, names }) => `${by} demande à sortir un tableau de ${names} noms`, look: 'Dire oui ou non', why_move: 'pour passer à un autre système', why_court: 'pour un tribunal', why_audit: 'pour une vérification', why_backup: 'pour garder une copie',
  takenOut: ({ agency }) => `${agency} a sorti un tableau où figure un dossier que vous gardez.`,
  see: 'Voir qui l’a ouvert',
} satisfies Words<typeof en>
