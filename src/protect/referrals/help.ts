import { help } from '../../platform/help/help.ts'
import { both } from './endpoints.ts'

export const referralHelp = help('referrals', {
  title: { en: 'Ask a place, and close the loop', fr: 'Demander à un lieu, et fermer la boucle' },
  posts: both,
  screens: ['/referrals', '/cases/:case/referrals', '/calls/:call/read'],
  glossary: ['referral', 'warm-hand-over', 'closed-loop', 'informed-consent', 'two-words', 'check-back'],
  steps: [
    { en: 'Read each sentence to her as it stands. She answers each one alone; a no is a full answer.', fr: 'Lisez-lui chaque phrase telle quelle. Elle répond à chacune; un non est une réponse entière.' },
    { en: 'Give her the two words. She says them on arrival in place of her name.', fr: 'Donnez-lui les deux mots. Elle les dit en arrivant à la place de son nom.' },
    { en: 'The place sees how many come. The rest she agreed to opens once it says yes.', fr: 'Le lieu voit combien viennent. Le reste qu’elle a accepté s’ouvre une fois qu’il a dit oui.' },
    { en: 'If you are asked: say you have read it, then yes, no with a reason, or a question.', fr: 'Si on vous demande\u00a0: dites que vous avez lu, puis oui, non avec un motif, ou une question.' },
    { en: 'When she is there, both sides say so. If she did not come, find out whether she is safe.', fr: 'Quand elle est là, les deux côtés le disent. Si elle n’est pas venue, sachez si elle est en sécurité.' },
    { en: 'Ask her later whether help came. A referral ends only when both sides are told.', fr: 'Demandez-lui plus tard si l’aide est venue. Un aiguillage ne finit que si les deux côtés le savent.' },
  ],
})
