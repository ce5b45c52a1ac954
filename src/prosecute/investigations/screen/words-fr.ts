import { plural, type Words } from '../../../platform/i18n/words.ts'
import type { en } from './words-en.ts'

export const fr = {
  rail: 'Enquête', story: 'Récit', tips: 'Renseignements pris', entities: 'Entités', merges: 'Même ou non', network: 'Réseau', ask: 'Ces parties sont ouvertes aux membres nommés au dossier.',
  section_intelligence: 'Renseignement', section_tips: 'Renseignements reçus', 'section_people-exploited': 'Personnes exploitées', section_operations: 'Opérations', section_text: 'Texte du renseignement', section_handler: 'Qui a parlé',
  harm_sexual: 'Exploitation sexuelle', harm_labour: 'Exploitation par le travail', harm_both: 'Les deux formes d’exploitation', 'harm_not-known': 'Forme pas encore connue',
  state_open: 'ouverte', state_paused: 'en pause', state_closed: 'fermée',
  kind_person: 'Personne', kind_exploited: 'Personne protégée', kind_phone: 'Téléphone', kind_plate: 'Plaque d’immatriculation', kind_place: 'Lieu', kind_ad: 'Annonce', kind_account: 'Compte', kind_organisation: 'Organisation',
  person: ({ n }) => (n === null ? 'Personne protégée' : `Personne ${n}`),
  role_advertised: 'annoncée', role_worked: 'y travaillait', 'role_lived-there': 'y vivait', role_travelled: 'a voyagé', 'role_told-us': 'nous a parlé', 'role_not-known': 'rôle inconnu',
  prop_name: 'Nom', prop_alias: 'Aussi appelée', prop_born: 'Naissance', prop_number: 'Numéro de téléphone', prop_plate: 'Plaque', prop_address: 'Adresse', prop_text: 'Ce qu’elle dit', prop_account: 'Compte', prop_handle: 'Pseudonyme',
  tie_called: 'a appelé', tie_paid: 'a payé', 'tie_advertised-by': 'est annoncée par', 'tie_seen-with': 'a été vue avec', 'tie_lives-at': 'habite ou habitait', tie_drives: 'conduit', tie_uses: 'utilise', 'tie_works-for': 'travaille pour',
  source: 'Source', source_tip: 'un renseignement', source_records: 'des registres', source_order: 'une ordonnance d’un tribunal', 'source_open-source': 'des sources ouvertes', source_officer: 'l’observation d’un agent',
  sourceGrade: 'La source', sourceGradeHelp: 'Jugez la source sans juger ce qu’elle dit.', grade_A: 'A · tout à fait fiable', grade_B: 'B · habituellement fiable', grade_C: 'C · assez fiable', grade_D: 'D · peu fiable d’habitude', grade_E: 'E · non fiable', grade_F: 'F · ne peut être jugée',
  informationGrade: 'Ce qu’elle dit', informationGradeHelp: 'Jugez ce qui est dit sans juger qui le dit. F6 est neutre, pas mauvais.', grade_1: '1 · confirmé par d’autres sources', grade_2: '2 · probablement vrai', grade_3: '3 · peut-être vrai', grade_4: '4 · douteux', grade_5: '5 · improbable', grade_6: '6 · ne peut être jugé',
  saidOn: 'Le jour visé', sourceSays: 'Où dans la source', sourceSaysHelp: 'Une page, une pièce, une ligne. Vide pour une personne protégée.', tip: 'Quel renseignement', save: 'Garder', noName: 'Sans nom',
  statements: ({ n }) => plural('fr', n, { one: `${n} énoncé`, other: `${n} énoncés` }), fragments: ({ n }) => plural('fr', n, { one: `${n} fragment`, other: `${n} fragments, jugés n’en faire qu’un` }),
} satisfies Words<typeof en>
