import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Rédiger une entente', lead: 'Elle n’ouvre rien avant que deux personnes de chaque côté aient signé. Qui la rédige ne la signe pas.',
  called: 'Comment la nommer', discloser: 'Qui communique', receiver: 'Qui reçoit', lastDay: 'Dernier jour', discloses: 'L’article qui permet de communiquer', collects: 'L’article qui permet de recueillir',
  opens: 'Ce qu’elle ouvre', kind: 'Genre de dossier et finalité', sections: 'Sections', team: 'À quelle équipe', send: 'Garder l’ébauche', back: 'Toutes les ententes', unfinished: 'Donnez un nom, les deux côtés, un dernier jour, un genre, au moins une section et une équipe.',
  nothing: 'Sur les dossiers de protection et de prévention, une entente n’ouvre rien par elle-même\u00a0: ils ne sont pas dans cette liste.', kind_investigation: 'Enquêtes', kind_tip: 'Renseignements', purpose_investigate: 'pour enquêter', purpose_prosecute: 'pour poursuivre', colon: '\u00a0: ',
  section_summary: 'résumé', section_entities: 'personnes et choses', section_products: 'analyses', section_evidence: 'preuve', section_disclosure: 'communication de la preuve', section_clauses: 'clauses', section_identity: 'identité', 'section_people-exploited': 'personnes exploitées', section_text: 'texte',
} satisfies Words<typeof en>
