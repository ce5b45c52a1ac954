import { typesetAll } from '../../../web/kit/typeset.ts'
import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const approvedBy: string | null = 'official'
export const fr = typesetAll({
  title: 'Dites ce qui a été fait ou dit', lead: 'Sans nom, sans compte. Vous choisissez qui le lit.',
  who: 'Qui le lit', noBorder: 'Aucun service frontalier, d’immigration ou consulaire ne lit ceci.', court: 'Un tribunal peut obliger un lecteur à remettre ce qu’il garde.',
  'kind_worker-centre': 'Centre de travailleurs. Il agit pour les travailleurs. Il lit, garde et répond.', kind_labour: 'Bureau des normes du travail. Il vérifie la paie et les heures.', 'kind_joint-unit': 'Unité policière. Elle lit les renseignements sur la traite.', kind_police: 'Police. Elle lit les renseignements.',
  'kind_legal-clinic': 'Clinique juridique. Elle conseille sur le droit.', kind_line: 'Ligne d’aide.', kind_ngo: 'Service communautaire.', 'kind_nation-service': 'Service d’une Première Nation.', kind_practice: 'Pour s’exercer seulement. Personne n’y donne suite.',
  second: 'Laisser un second bureau le lire aussi', secondHelp: 'Le premier vous répond. Le second lit seulement, un an au plus.', secondNone: 'Personne d’autre',
  nobody: 'Aucun bureau ne lit encore de signalements ici.', help: 'Trouver de l’aide maintenant',
  kept: 'Ce qui est gardé : vos mots, la province si vous la donnez, le jour et vos choix ici. Jamais votre adresse, votre téléphone ni l’heure.',
  danger: 'Un danger en ce moment?', danger911: 'Appelez le 911 là où il existe.', dangerPolice: 'Il fait venir la police.', duty: 'Si vous dites qu’un enfant subit du mal, la loi oblige le lecteur à en aviser la protection de l’enfance. Vous pouvez arrêter ici.',
  about: 'Est-ce que cela touche à l’un de ces points?', 'about.pay': 'La paie ou les heures de travail', 'about.papers': 'Des papiers ou un passeport retenus', 'about.violence': 'De la violence ou des menaces', 'about.child': 'Un enfant', 'about.someone-else': 'Quelqu’un d’autre que moi', 'about.unsaid': 'Je ne veux pas le dire',
  text: 'Qu’est-ce qui a été fait ou dit?', textHelp: 'Dites ce que des gens ont fait ou dit, où et quand. Leur apparence n’est pas un motif de signalement. N’écrivez votre nom que si vous voulez qu’il soit lu.',
  place: 'Où, si vous voulez le dire', placeHelp: 'Seulement la province ou le territoire.', noPlace: 'Je ne veux pas le dire',
  here: 'Les scripts sont désactivés ici, ou cet appareil est trop ancien. Vos mots vont à notre serveur, qui les scelle aussitôt et n’en garde aucune copie ouverte.', sealedHere: 'Vos mots sont scellés sur cet appareil avant d’en sortir. Notre serveur ne peut pas les lire en chemin.',
  limits: 'Un lecteur les ouvre plus tard, sur notre serveur, pour ses propres membres. Qui exploite cette page pourrait la changer.',
  send: 'Envoyer', choose: 'Choisissez qui le lit.', gone: 'La clé de ce lecteur a changé. Choisissez et envoyez de nouveau.', empty: 'Écrivez ce qui a été fait ou dit.', long: 'C’est trop long. Restez sous 5 000 lettres.', unsound: 'Le tout n’est pas arrivé entier. Envoyez-le de nouveau.',
  keepTitle: 'Gardez ces neuf mots', keepLead: 'C’est le seul chemin vers une réponse. Personne ne peut les retrouver pour vous.', keepHow: 'Écrivez-les sur papier. Ne les photographiez pas. Gardez-les loin de qui pourrait fouiller vos affaires.',
  part: ({ n }) => `Inscrivez le mot ${n}`, keepBefore: 'Ensuite, vos mots sont envoyés.', keepDone: 'Vos mots sont déjà envoyés.', kept2: 'Je les ai notés', wrongParts: 'Ce ne sont pas les bons mots. Regardez votre papier et inscrivez-les de nouveau.',
  sentTitle: 'C’est envoyé', sentLead: 'Revenez avec vos neuf mots dans quelques jours ou quelques semaines. Nous ne pouvons pas vous appeler.', toAnswer: 'Lire une réponse', toReport: 'Écrire un signalement',
  answerTitle: 'Lire une réponse', answerLead: 'Inscrivez les neuf mots que vous avez gardés.', receipt: 'Neuf mots', receiptHelp: 'Dans l’ordre où vous les avez reçus. Majuscules et accents ne comptent pas.', open: 'Ouvrir',
  slip: 'Un mot semble mal écrit ou mal placé. Vérifiez et réessayez.', unknown: 'Rien ne s’ouvre avec ces mots. Le signalement a pu être effacé, ou un mot est faux.',
  storyTitle: 'Votre signalement', state_waiting: 'Personne n’a encore répondu.', state_answered: 'Il y a une réponse.', state_closed: 'Le lecteur l’a fermé. Vous pouvez encore écrire.',
  youWrote: ({ day }) => `Vous avez écrit le ${day}`, answered: ({ day }) => `Réponse du ${day}`, shut: 'Cette réponse est fermée. Revenez et inscrivez vos neuf mots.',
  again: 'Écrire de nouveau', add: 'Que voulez-vous ajouter?', againHelp: 'Cela va aux mêmes lecteurs.', written: 'C’est envoyé.', enough: 'C’est assez pour un jour. Revenez demain.',
  noCookie: 'Aucun témoin. Votre navigateur peut encore montrer cette page.', shift: 'Appuyez trois fois sur Maj pour quitter.', otherLanguage: 'Une autre langue? Écrivez dans n’importe quelle langue. La réponse vient en français ou en anglais.',
} satisfies Words<typeof en>)
