import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../../../investigations/screen/words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: 'Entités', lead: 'Chacune est ce que ses sources en disent, et rien d’autre.', label: 'Entités', empty: 'Il n’y a encore personne ni rien. Ajoutez ce qu’une source nomme.', column: 'Entité', kind: 'Genre', said: 'Ce qui en est dit', add: 'Ajouter ce qu’une source nomme', value: 'Comment la source le dit', addHer: 'Ajouter une personne protégée', herLead: 'Une personne peut-être exploitée est ici un numéro et un rôle. Aucun nom ne peut s’écrire.', role: 'Rôle', notWhole: 'Ce dossier dépasse ce qu’une page peut tenir. Une partie seulement est montrée.',
} satisfies Words<typeof en>
