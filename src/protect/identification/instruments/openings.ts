import type { Asked, Opening } from '../instrument.ts'

/** Said before the first question, whoever is asked: what the law may order stands before anything is told. */
export const sayFirst: Asked = {
  en: 'You can skip any question, say “not now” or stop, and come back or not. What you answer does not decide whether you get help. If you tell me that a child is being hurt, the law may make me report it. You may stop here.',
  fr: 'Vous pouvez sauter une question, dire « pas maintenant » ou arrêter, et y revenir ou non. Vos réponses ne décident pas si vous recevez de l’aide. Si vous me dites qu’on fait du mal à un enfant, la loi peut m’obliger à le signaler. Vous pouvez arrêter ici.',
  es: 'Puede saltarse cualquier pregunta, decir «ahora no» o parar, y volver o no. Lo que responda no decide si recibe ayuda. Si me dice que alguien hace daño a un niño o una niña, la ley puede obligarme a informarlo. Puede parar aquí.',
}

/** Safety, privacy and needs, asked before any indicator and never counted. */
export const openings: readonly Opening[] = [
  {
    id: 'opening.safe_now', callsFor: ['no', 'unknown'], pausesOn: ['no', 'unknown'], step: 'safety-first',
    ask: { en: 'Are you safe right now, where you are?', fr: 'Êtes-vous en sécurité en ce moment, là où vous êtes?', es: '¿Está a salvo ahora mismo, donde está?' },
  },
  {
    id: 'opening.private', callsFor: ['no'], pausesOn: ['no'], step: 'find-privacy',
    ask: { en: 'Can you talk here without anyone listening?', fr: 'Pouvez-vous parler ici sans que personne n’écoute?', es: '¿Puede hablar aquí sin que nadie escuche?' },
  },
  {
    id: 'opening.needs_first', callsFor: ['yes'], pausesOn: ['yes'], step: 'needs-first',
    ask: {
      en: 'Is there something you need first, such as food, rest, care or a call to make?',
      fr: 'Avez-vous d’abord besoin de quelque chose, comme manger, vous reposer, des soins ou un appel à faire?',
      es: '¿Necesita algo primero, como comer, descansar, atención médica o hacer una llamada?',
    },
  },
  {
    id: 'opening.interpreter', callsFor: ['yes'], pausesOn: [], step: 'interpreter',
    ask: {
      en: 'Would it be easier with an interpreter, one whom you choose?',
      fr: 'Serait-ce plus facile avec un ou une interprète de votre choix?',
      es: '¿Sería más fácil con un o una intérprete a su elección?',
    },
  },
  {
    id: 'opening.go_on', callsFor: ['no', 'unknown', 'skipped'], pausesOn: ['no', 'unknown', 'skipped'], step: 'not-now',
    ask: { en: 'Is it all right to go on with some questions now?', fr: 'Est-ce que ça va si l’on continue avec quelques questions maintenant?', es: '¿Le parece bien seguir con algunas preguntas ahora?' },
  },
]
