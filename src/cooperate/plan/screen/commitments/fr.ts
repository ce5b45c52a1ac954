import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Engagements', short: 'Plan', lead: 'Les chiffres bougent avec le travail, par pas de dix. Ce que le public lit vient d’une publication.', publicPage: 'Ce que le public lit',
  'pillar_protect': 'Protéger', 'pillar_prosecute': 'Poursuivre', 'pillar_prevent': 'Prévenir', 'pillar_demand': 'S’attaquer à la demande', 'pillar_cooperate': 'Coopérer',
  lateTitle: 'En retard', noneLate: 'Aucun engagement n’est en retard.', countedTitle: 'Comptés', noneCounted: 'Rien n’est encore compté.', others: 'Avec une preuve, ou sans', allTitle: 'Tout le plan',
  late: 'en retard', atLeast: ({ n }) => `${n} ou plus`, fewer: 'moins de 10', nobody: 'Personne ne déclare encore ceci\u00a0: impossible à dire.',
  coverage: ({ n, of, since }) => `${n} administrations sur ${of} déclarent, depuis ${since}`, agencies: ({ n, of }) => `${n} organismes sur ${of}`,
  national: 'national', notNational: 'pas un chiffre national', due: ({ day }) => `pour le ${day}`, due_ongoing: 'en continu', due_open: 'sans date', 'due_in force': 'en vigueur', due_recurring: 'périodique',
  since: ({ year }) => `depuis ${year}`, promises: ({ n }) => `${n} promesses`, moreLate: ({ n }) => `${n} autres sont en retard`,
  setTitle: 'Qui déclare', setLead: 'Ce qu’une administration dit de ses propres organismes. On y compte des organismes, jamais des personnes.', measure: 'Chiffre', jurisdiction: 'Administration', inScope: 'Organismes visés', reporting: 'Organismes qui déclarent', sinceLabel: 'Depuis', save: 'Noter', colon: '\u00a0: ', federal: 'Gouvernement fédéral',
} satisfies Words<typeof en>
