import { plural, type Words } from '../../../platform/i18n/words.ts'
import type { en } from './words-en.ts'

export const fr = {
  party: ({ adults, children, pets }) =>
    [plural('fr', adults, { one: `${adults} adulte`, other: `${adults} adultes` }), ...(children > 0 ? [plural('fr', children, { one: '1 enfant', other: `${children} enfants` })] : []), ...pets.map(p => ({ dog: 'un chien', cat: 'un chat' })[p] ?? 'un animal')].join(', '),
  section_summary: 'résumé', section_identity: 'identité', section_contact: 'contact', section_needs: 'besoins', section_health: 'santé', section_immigration: 'immigration', section_legal: 'juridique', section_safety: 'sécurité', section_documents: 'documents', section_messages: 'messages', section_counselling: 'accompagnement psychologique', section_affiliation: 'appartenance', section_story: 'récit', section_dependants: 'personnes à charge', section_alerts: 'alertes médicales',
  purpose_support: 'soutenir', purpose_claim: 'réclamer le salaire', purpose_permit: 'aider pour le permis', purpose_investigate: 'enquêter', purpose_own: 'voir son propre dossier', purpose_emergency: 'protéger quelqu’un',
  state_open: 'ouvert', state_paused: 'en pause', state_closed: 'fermé',
  caseNumber: ({ number }) => `Dossier ${number}`, herPage: 'Sa page', rail: 'Ce dossier', where: 'Où en sont les choses', consents: 'Ce qu’elle a accepté', referrals: 'Demandes d’accueil', openings: 'Qui l’a ouvert', findPlace: 'Trouver un lieu',
} satisfies Words<typeof en>
