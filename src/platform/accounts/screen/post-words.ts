/** Posts and purposes as people say them; a name that is not here is shown as it stands. */
type Names = Readonly<Record<string, string>>

const posts: { readonly en: Names; readonly fr: Names } = {
  en: {
    'advocate': 'Advocate', 'case-worker': 'Case worker', 'intake-worker': 'Intake worker', 'supervisor': 'Supervisor', 'administrator': 'Administrator', 'emergency': 'Emergency desk', 'fund-holder': 'Fund holder',
    'investigator': 'Investigator', 'analyst': 'Analyst', 'crown': 'Crown counsel', 'officer': 'Officer', 'registrar': 'Registrar', 'reviewer': 'Reviewer', 'coordinator': 'Coordinator', 'steward': 'Data steward',
    'secretariat': 'Secretariat', 'auditor': 'Auditor', 'worker-advocate': 'Worker advocate', 'driver': 'Driver',
  },
  fr: {
    'advocate': 'Intervention', 'case-worker': 'Suivi de dossiers', 'intake-worker': 'Accueil', 'supervisor': 'Supervision', 'administrator': 'Administration', 'emergency': 'Urgences', 'fund-holder': 'Tenue du fonds',
    'investigator': 'Enquête', 'analyst': 'Analyse', 'crown': 'Procureur de la Couronne', 'officer': 'Agent', 'registrar': 'Tenue du registre', 'reviewer': 'Révision', 'coordinator': 'Coordination', 'steward': 'Intendance des données',
    'secretariat': 'Secrétariat', 'auditor': 'Vérification', 'worker-advocate': 'Défense des travailleurs', 'driver': 'Transport',
  },
}
const purposes: typeof posts = {
  en: { 'support': 'Support a person', 'emergency': 'Keep someone safe in an emergency', 'claim': 'Claim wages', 'permit': 'Help with a permit', 'investigate': 'Investigate', 'prosecute': 'Prosecute', 'protect-child': 'Protect a child' },
  fr: { 'support': 'Soutenir une personne', 'emergency': 'Protéger en cas d’urgence', 'claim': 'Réclamer un salaire', 'permit': 'Aider pour un permis', 'investigate': 'Enquêter', 'prosecute': 'Poursuivre', 'protect-child': 'Protéger un enfant' },
}
export const postWord = (name: string, language: 'en' | 'fr') => posts[language][name] ?? name
export const purposeWord = (name: string, language: 'en' | 'fr') => purposes[language][name] ?? name
