import type { Notice } from './notice-text.ts'

export const privacyText: Notice = {
  en: {
    title: 'Your privacy', lead: 'What Throughline keeps, what it does not, who keeps it, for how long, and whom to ask.', dated: 'Written on November 26, 2026.', other: 'Accessibility',
    parts: [
      { title: 'What is never kept', says: [
        'Your internet address, the kind of phone or computer, and what page you came from. To stop floods, the public pages count visits in memory, under a secret that changes each day. Nothing of it reaches a disk.',
        'What you choose under Find help. What you type under What am I owed. These pages set no cookie.',
        'Your own browser may still list a page that you opened. We cannot take that away. "Leave this page" shows the weather in its place.',
      ] },
      { title: 'What is kept, by whom, for how long', lines: [
        { what: 'A call in which nobody said yes to a file', who: 'the worker who took it', until: '24 hours, or at once if no file is wanted; then it is erased and only a count stays' },
        { what: 'A file about someone who agreed to it', who: 'the team that opened it', until: 'the rule is 7 years after closing, longer where its law says so; the team erases it, the system does not do it alone' },
        { what: 'A ride', who: 'the agency and its driver', until: '7 days, then it is erased' },
        { what: 'A report written without a name', who: 'the office you chose', until: 'its day, never its hour; erased 31 days after closing when it tells only how people looked; otherwise the rule is 7 years after closing, erased by that office' },
        { what: 'A tip that police wrote down', who: 'the unit that took it', until: 'when nothing was done or said, its text is erased on day 31; otherwise as the investigation it belongs to' },
        { what: 'A question at the border about a traveller', who: 'the registry', until: 'nothing if nobody is found; when someone else is cleared, only a number that keeps the same mistake from coming back' },
        { what: 'Who opened which part of a file, when and what for', who: 'the platform, for the person and the team', until: 'as long as the file' },
        { what: 'What a worker says about a screen', who: 'the worker’s agency, and the secretariat by choice', until: '24 months' },
        { what: 'Counts for the plan', who: 'the secretariat', until: 'for ever; no name, no file, no day; small counts are not published' },
      ] },
      { title: 'How it is kept', says: [
        'What people say of themselves is sealed under a key of its own file. That key is wrapped under a key of the agency, kept outside the database.',
        'There is no list of the whole country. A file opens by someone’s consent, a referral, an agreement or a rule of law, for one purpose, until a day.',
        'When a consent is taken back, sight ends at once. What was read before stays known.',
        'A report is sealed on your device where scripts work. Where they do not, our server seals it at once and keeps no open copy.',
        'Your own page, if you asked for one, shows who opened your file. Some openings may come late there, when an authority outside the asking unit says so.',
        'We can prove that no line of that list was changed. We cannot prove that nobody went around the system.',
      ] },
      { title: 'Cookies', says: [
        'Someone who signs in to work has a cookie until the browser closes. For shared tablets, another names the device for 30 days. We keep a hash of it for 12 hours.',
        'Signing in through an agency’s own provider sets one for 10 minutes.',
        'Someone who opens their own page has a cookie until the browser closes. After leaving it, one of 10 minutes keeps Back from showing the page.',
        'No other page sets one. There is no advertising, no measuring and nothing from another company on any page.',
      ] },
      { title: 'What we may have to say', says: [
        'The law may oblige a worker to tell child protection when a child may be in danger. It is said before any question about children.',
        'A court may order an agency to hand over what it can open. An agency shared with may have to show it to a court.',
      ] },
      { title: 'Whom to ask', says: [
        'Ask the agency that helped you. It keeps your file and answers for it. You may see it, have a copy, ask for a change, or ask that it be erased.',
        'If it does not answer, ask the privacy commissioner of your province or territory, or of Canada. It costs nothing.',
      ] },
      { title: 'The demonstration', says: ['A demonstration is marked on each page. Everyone in it is invented. Do not enter real people: its keys and database are made to be thrown away.'] },
    ],
  },
  fr: {
    title: 'Votre vie privée', lead: 'Ce que Throughline garde, ce qu’il ne garde pas, qui le garde, combien de temps, et à qui s’adresser.', dated: 'Écrit le 26 novembre 2026.', other: 'Accessibilité',
    parts: [
      { title: 'Ce qui n’est jamais gardé', says: [
        'Votre adresse Internet, le genre de téléphone ou d’ordinateur, et la page d’où vous venez. Contre les inondations, les pages publiques comptent les visites en mémoire, sous un secret qui change chaque jour. Rien n’en atteint un disque.',
        'Ce que vous choisissez sous Trouver de l’aide. Ce que vous écrivez sous Combien me doit-on. Ces pages ne posent aucun témoin.',
        'Votre navigateur peut encore montrer une page que vous avez ouverte. Nous ne pouvons l’ôter. «\u00a0Quitter cette page\u00a0» montre la météo à sa place.',
      ] },
      { title: 'Ce qui est gardé, par qui, combien de temps', lines: [
        { what: 'Un appel où personne n’a dit oui à un dossier', who: 'la personne qui a pris l’appel', until: '24 heures, ou aussitôt si aucun dossier n’est voulu; puis il est effacé et seul un compte reste' },
        { what: 'Un dossier sur une personne qui l’a accepté', who: 'l’équipe qui l’a ouvert', until: 'la règle est de 7 ans après la fermeture, plus si sa loi le dit; l’équipe l’efface, le système ne le fait pas seul' },
        { what: 'Un trajet', who: 'l’organisme et la personne qui conduit', until: '7 jours, puis il est effacé' },
        { what: 'Un signalement écrit sans nom', who: 'le bureau que vous avez choisi', until: 'son jour, jamais son heure; effacé 31 jours après la fermeture s’il ne dit que l’apparence des gens; sinon la règle est de 7 ans après la fermeture, et ce bureau l’efface' },
        { what: 'Un renseignement noté par la police', who: 'l’unité qui l’a pris', until: 'quand rien n’a été fait ou dit, son texte est effacé au jour 31; sinon comme l’enquête à laquelle il appartient' },
        { what: 'Une question à la frontière sur une personne qui voyage', who: 'le registre', until: 'rien si personne n’est trouvé; quand c’est quelqu’un d’autre, seul un numéro qui empêche la même erreur de revenir' },
        { what: 'Qui a ouvert quelle partie d’un dossier, quand et pourquoi', who: 'la plateforme, pour la personne et l’équipe', until: 'aussi longtemps que le dossier' },
        { what: 'Ce qu’une personne qui travaille ici dit d’un écran', who: 'son organisme, et le secrétariat par choix', until: '24 mois' },
        { what: 'Les comptes pour le plan', who: 'le secrétariat', until: 'toujours; aucun nom, aucun dossier, aucun jour; les petits nombres ne sont pas publiés' },
      ] },
      { title: 'Comment c’est gardé', says: [
        'Ce que les gens disent d’eux est scellé sous une clé propre à leur dossier. Cette clé est enveloppée sous une clé de l’organisme, gardée hors de la base.',
        'Il n’y a pas de liste du pays entier. Un dossier s’ouvre par un consentement, un aiguillage, une entente ou une règle de droit, pour une fin, jusqu’à un jour.',
        'Quand un consentement est repris, la vue cesse aussitôt. Ce qui a été lu avant reste su.',
        'Un signalement est scellé sur votre appareil là où les scripts marchent. Sinon, notre serveur le scelle aussitôt et n’en garde aucune copie ouverte.',
        'Votre propre page, si vous l’avez demandée, montre qui a ouvert votre dossier. Certaines ouvertures peuvent y venir tard, quand une autorité hors de l’unité qui le demande le dit.',
        'Nous pouvons prouver qu’aucune ligne de cette liste n’a été changée. Nous ne pouvons prouver que personne n’a contourné le système.',
      ] },
      { title: 'Témoins (cookies)', says: [
        'Qui ouvre une session pour travailler a un témoin jusqu’à la fermeture du navigateur. Pour les tablettes partagées, un autre nomme l’appareil 30 jours. Nous en gardons une empreinte 12 heures.',
        'Passer par le fournisseur d’identité d’un organisme en pose un pour 10 minutes.',
        'Qui ouvre sa propre page a un témoin jusqu’à la fermeture du navigateur. Après l’avoir quittée, un témoin de 10 minutes empêche Retour de la montrer.',
        'Aucune autre page n’en pose. Il n’y a ni publicité, ni mesure, ni rien d’une autre entreprise sur aucune page.',
      ] },
      { title: 'Ce que nous pouvons devoir dire', says: [
        'La loi peut obliger à le dire à la protection de l’enfance quand un enfant peut être en danger. C’est dit avant toute question sur les enfants.',
        'Un tribunal peut ordonner à un organisme de remettre ce qu’il peut ouvrir. Un organisme à qui l’on partage peut devoir le montrer à un tribunal.',
      ] },
      { title: 'À qui s’adresser', says: [
        'À l’organisme qui vous a aidé. Il garde votre dossier et en répond. Vous pouvez le voir, en avoir une copie, demander un changement, ou demander qu’il soit effacé.',
        'S’il ne répond pas, au commissaire à la vie privée de votre province ou territoire, ou du Canada. C’est gratuit.',
      ] },
      { title: 'La démonstration', says: ['Une démonstration est marquée à chaque page. Toutes les personnes y sont inventées. N’y inscrivez aucune personne réelle\u00a0: ses clés et sa base sont faites pour être jetées.'] },
    ],
  },
}
