import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: ({ number }) => `Dossier d’accusation ${number}`, crumb: ({ province }) => `Dossier d’accusation · ${province}`,
  lead: 'Ce qui peut viser chaque personne, selon la loi de ce jour-là. La page décrit; la culpabilité relève d’un tribunal.',
  noEpisode: 'Rien n’est encore écrit. Commencez par le jour.', addEpisode: 'Écrire un jour', day: 'Le jour des faits', place: 'Où', inCanada: 'Les faits ont eu lieu au Canada', sendEpisode: 'Écrire le jour',
  'place_near-school-or-daycare': 'Près d’un terrain d’école ou de jeu, ou d’une garderie', place_public: 'Un lieu public', place_private: 'Un lieu privé', place_online: 'En ligne', abroad: 'hors du Canada',
  addPart: 'Ajouter une personne', who: 'Ce que cette personne a fait', age: 'De qui sont les services\u00a0: âge de la personne', age_adult: '18 ans ou plus', age_minor: 'Moins de 18 ans', 'age_not-known': 'Inconnu', name: 'Nom', sendPart: 'Ajouter', cancel: 'Pas maintenant',
  noNameHere: 'La personne dont les propres services sont en cause n’est jamais nommée ici, ni accusée.',
  'preset_seller': 'Vend ses propres services', 'preset_buyer': 'Achète, ou parle à quelqu’un pour acheter', 'preset_own-ad': 'Annonce ses propres services', 'preset_ad': 'Annonce les services d’une autre personne',
  'preset_driver-fixed-fare': 'Conduit pour un prix fixe', 'preset_driver': 'Conduit pour la personne qui vend', 'preset_bodyguard': 'Protège la personne qui vend, contre paiement', 'preset_landlord': 'Loue le lieu', 'preset_roommate': 'Partage le logement de la personne qui vend',
  'preset_fellow-seller': 'Vend aussi et partage des frais', 'preset_outreach-worker': 'Aide, et un employeur la paie', 'preset_manager': 'Exploite ou gère une entreprise qui vend', 'preset_none': 'Prend l’argent des ventes d’autrui',
  'preset_recruit': 'Recrute, retient ou déplace quelqu’un', 'preset_procure': 'Amène quelqu’un à vendre', 'preset_documents': 'Garde les papiers de quelqu’un',
  unnamed: 'Personne sans nom', herself: 'Une personne dont les propres services sont en cause', parts: 'Personnes',
  result_offence: 'correspond', result_immune: 'immunité', 'result_no-offence': 'ne correspond pas', result_exception: 'une exception s’applique', 'result_exception-lost': 'exception perdue', 'result_not-known': 'une réponse manque',
  asItStood: ({ since }) => `En vigueur depuis le ${since}.`, readOn: ({ day }) => `Texte lu le ${day}; une loi ultérieure peut le modifier.`,
  secondary: 'source secondaire', unverified: 'pas encore confirmé', would: 'Ce qui le changerait', elements: 'Ce qui doit être établi', answer_yes: 'dit', answer_no: 'dit non', 'answer_not-known': 'pas encore connu',
  propose: 'Proposer ce chef', proposed: ({ section, by }) => `Chef proposé selon ${section}, par ${by}`, noLonger: 'Les faits ne correspondent plus à ce chef.', withdraw: 'Retirer',
  moreFacts: 'Ajouter des faits', knew: 'Savait d’où venait l’argent, ou ce qu’il en était', lost: 'Circonstances', loss_violence: 'Violence, intimidation ou contrainte', 'loss_abuse-of-trust': 'Abus de confiance, de pouvoir ou d’autorité', loss_intoxicant: 'A fourni drogue ou alcool pour aider la vente', loss_procuring: 'S’est conduit en proxénète envers quiconque', loss_commercial: 'Partie d’une entreprise qui vend',
  exploitation: 'Dans le but d’exploiter quelqu’un', exploited: 'Cette personne est exploitée', exploitedHelp: 'Le nom et les chefs sont alors retirés; du soutien est offert.', sameTerms: 'À d’autres conditions que pour le public', saveFacts: 'Enregistrer',
  support: 'Du soutien qui ne demande rien en retour', supportLead: 'Un lit, un trajet, un avocat, quelqu’un à qui parler. Aucune étape policière, aucune condition.', findHelp: 'Trouver de l’aide', card: 'Imprimer une carte à remettre',
} satisfies Words<typeof en>
