import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'missing': 'Il n’y a rien ici pour vous. Vérifiez l’adresse ou revenez à Ma journée.',
  'sign-in': 'Ouvrez une session pour continuer. Ce que vous avez écrit reste sur cette page.',
  'step-up': 'Prouvez encore une fois que c’est vous avec votre code, puis recommencez.',
  'second-secret': 'Cette partie s’ouvre avec votre second secret. Entrez-le pour continuer.',
  'refused': 'Les règles d’accès ne le permettent pas. Demandez à la personne responsable du dossier ou à la personne concernée.',
  'ended': 'Ceci a été repris ou a pris fin entre-temps. Revenez en arrière pour voir ce qui tient maintenant.',
  'legal-hold': 'Une instance est connue : ceci ne peut être effacé maintenant. L’effacer pourrait arrêter un procès. Demandez à la personne responsable quand la retenue prend fin.',
  'busy': 'Le système est occupé. Rien n’a été changé. Recommencez dans un instant.',
  'bad-input': 'Il manque quelque chose ou la forme n’est pas la bonne. Corrigez les champs marqués.',
  'bad-json': 'La demande n’a pu être lue. Rien n’a été changé. Envoyez-la de nouveau.',
  'too-large': 'C’est trop long. Raccourcissez et envoyez de nouveau.',
  'wrong-type': 'Ce genre de contenu n’est pas accepté ici. Envoyez du JSON en UTF-8.',
  'version-needed': 'Dites quelle version vous avez changée (If-Match). Relisez-la d’abord.',
  'changed-meanwhile': 'Quelqu’un a changé ceci entre-temps. Regardez les deux versions, puis choisissez.',
  'key-needed': 'Joignez une clé Idempotency-Key de 8 à 80 caractères à chaque changement.',
  'key-reused': 'Cette clé Idempotency-Key a servi à une autre demande. Prenez-en une nouvelle.',
  'too-many': 'Trop de demandes. Attendez une minute, puis continuez.',
  'origin': 'Cette demande vient d’un autre site. Ouvrez Throughline et faites-le là.',
  'failed': 'Quelque chose a échoué de notre côté. Rien n’a été changé. Recommencez ou appelez votre administration.',
} satisfies Words<typeof en>
