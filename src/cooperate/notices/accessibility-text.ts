import type { Notice } from './notice-text.ts'

export const accessibilityText: Notice = {
  en: {
    title: 'Accessibility', lead: 'What works for whom, how we know, what does not work yet, and how to say what fails.', dated: 'Written on November 26, 2026.', other: 'Privacy',
    parts: [
      { title: 'What we aim for', says: ['Level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, in English and in French, on every page and screen. We say "partly conforms": our own tests let no serious finding pass, and nobody outside has audited it yet.'] },
      { title: 'What holds', says: [
        'The public pages and a person’s own page work without scripts, by keyboard, and at 320 pixels. The first stop of the Tab key is the way out.',
        'Each staff screen works by keyboard. Focus is visible, and the title takes it when a page opens. A key list is in the menu under your name.',
        'Errors say what to do next, at the field and in a summary that takes focus. What was typed is not lost.',
        'Colour never says anything alone: each tone has its icon and its word. There is a dark theme that follows your device.',
        'Words with a dotted line show their meaning on focus or press. A screen reader reads it with the word; Esc puts it away.',
        'A picture of a network or a map is never the only way: the same facts stand beside it as text.',
      ] },
      { title: 'How it is tested', says: [
        'A program opens every staff screen, wide in English and narrow (390 pixels) in French. It fails on any serious finding of axe for WCAG 2.0 to 2.2, A and AA. It fails on anything wider than the window.',
        'The same program checks the pages that matter most to someone in danger: leaving, and writing a report.',
        'Other tests check the order of Tab, the way out before anything else, and that each sentence exists in both languages.',
      ] },
      { title: 'What we know does not work well', says: [
        'No one who uses a screen reader, a switch or a magnifier every day has tested it for us yet. A program finds only part of what is wrong.',
        'Minor findings of axe do not fail the tests. Not every public page is opened by that program.',
        'Arrow keys walk through the picture of a network, but a large one is long to hear. Its table is quicker.',
        'There is no sign language (ASL, LSQ, Indigenous sign languages), and no reading aloud of our own.',
        'Names in syllabics are shown; no page is written in an Indigenous language yet. Spanish stands on a few pages only.',
        'Letters and tables made as files have not been checked with reading software.',
        'Our French has not been read by a terminologist, nor our plain words by the people they are for.',
      ] },
      { title: 'How to say what fails', says: [
        'If you work here: menu under your name, "Help and words", then "Say what was hard". Each one gets an answer, and you see it in your day.',
        'If you do not: tell the agency that helps you. If it works with Throughline, its workers send it in the same way, without your name.',
        'If a page keeps you from help, call. No page here is the only way to get it.',
      ] },
    ],
  },
  fr: {
    title: 'Accessibilité', lead: 'Ce qui marche pour qui, comment nous le savons, ce qui ne marche pas encore, et comment dire ce qui échoue.', dated: 'Écrit le 26 novembre 2026.', other: 'Vie privée',
    parts: [
      { title: 'Ce que nous visons', says: ['Le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2, en français et en anglais, à chaque page et écran. Nous disons «\u00a0conforme en partie\u00a0»\u00a0: nos propres essais ne laissent passer aucun constat grave, et personne d’extérieur ne l’a encore vérifié.'] },
      { title: 'Ce qui tient', says: [
        'Les pages publiques et la page d’une personne marchent sans scripts, au clavier et à 320 pixels. Le premier arrêt de la touche Tab est la sortie.',
        'Chaque écran de travail marche au clavier. Le foyer se voit, et le titre le prend à l’ouverture. La liste des touches est dans le menu sous votre nom.',
        'Les erreurs disent quoi faire, au champ et dans un résumé qui prend le foyer. Ce qui était écrit n’est pas perdu.',
        'La couleur ne dit jamais rien seule\u00a0: chaque ton a son icône et son mot. Un thème sombre suit votre appareil.',
        'Les mots soulignés de points montrent leur sens au foyer ou à la pression. Un lecteur d’écran le lit avec le mot; Échap l’ôte.',
        'L’image d’un réseau ou une carte n’est jamais le seul moyen\u00a0: les mêmes faits sont à côté en texte.',
      ] },
      { title: 'Comment c’est essayé', says: [
        'Un programme ouvre chaque écran de travail, large en anglais et étroit (390 pixels) en français. Il échoue à tout constat grave d’axe pour WCAG 2.0 à 2.2, A et AA. Il échoue à tout ce qui dépasse la fenêtre.',
        'Le même programme vérifie les pages qui comptent le plus pour qui est en danger\u00a0: quitter, et écrire un signalement.',
        'D’autres essais vérifient l’ordre de Tab, la sortie avant toute chose, et que chaque phrase existe dans les deux langues.',
      ] },
      { title: 'Ce que nous savons ne pas bien marcher', says: [
        'Personne qui emploie chaque jour un lecteur d’écran, un contacteur ou une loupe ne l’a encore essayé pour nous. Un programme ne trouve qu’une partie de ce qui cloche.',
        'Les constats mineurs d’axe ne font pas échouer les essais. Ce programme n’ouvre pas toutes les pages publiques.',
        'Les flèches parcourent l’image d’un réseau, mais une grande est longue à entendre. Son tableau est plus rapide.',
        'Il n’y a pas de langue des signes (LSQ, ASL, langues des signes autochtones), ni de lecture à voix haute à nous.',
        'Les noms en syllabaire s’affichent; aucune page n’est encore écrite dans une langue autochtone. L’espagnol n’est que sur quelques pages.',
        'Les lettres et tableaux faits en fichiers n’ont pas été vérifiés avec un logiciel de lecture.',
        'Notre français n’a pas été lu par un terminologue, ni nos mots simples par les gens à qui ils s’adressent.',
      ] },
      { title: 'Comment dire ce qui échoue', says: [
        'Si vous travaillez ici\u00a0: menu sous votre nom, «\u00a0Aide et mots\u00a0», puis «\u00a0Dire ce qui était difficile\u00a0». Chaque message reçoit une réponse, que vous voyez dans votre journée.',
        'Sinon\u00a0: dites-le à l’organisme qui vous aide. S’il travaille avec Throughline, ses gens l’envoient de la même façon, sans votre nom.',
        'Si une page vous tient loin de l’aide, appelez. Aucune page d’ici n’est le seul moyen de l’obtenir.',
      ] },
    ],
  },
}
