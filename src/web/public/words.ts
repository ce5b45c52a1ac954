import type { Language } from '../../algorithms/facts/sourced.ts'
import { typesetAll } from '../kit/typeset.ts'

/** Languages a public page may be in. A page exists in one only when a named speaker approved its text. */
export type PublicLanguage = Language | 'es' | 'tl' | 'iu' | 'cr' | 'oj'

/** Each language by its own name, in its own script. */
export const languageNames: Readonly<Record<PublicLanguage, string>> = { en: 'English', fr: 'Français', es: 'Español', tl: 'Tagalog', iu: 'ᐃᓄᒃᑎᑐᑦ', cr: 'ᓀᐦᐃᔭᐍᐏᐣ', oj: 'ᐊᓂᔑᓈᐯᒧᐎᓐ' }

const en = {
  leave: 'Leave this page', languages: 'Language', skip: 'Skip', goOn: 'Continue', youCanAskFor: 'You can ask for', askAnyway: 'Ask anyway', itSeemsYouLost: 'It seems you lost', takeItBack: 'Take it back',
  unconfirmed: 'not yet confirmed', trace: 'Your browser may still list this page.', shift: 'Press Shift three times to leave.', textSize: 'Text size', errors: 'Something needs a change', choose: 'Choose one',
}
export type PublicWords = Readonly<Record<keyof typeof en, string>>

const fr = typesetAll({
  leave: 'Quitter cette page', languages: 'Langue', skip: 'Passer', goOn: 'Continuer', youCanAskFor: 'Vous pouvez demander', askAnyway: 'Demandez quand même', itSeemsYouLost: 'Il semble que vous ayez perdu', takeItBack: 'Le reprendre',
  unconfirmed: 'pas encore confirmé', trace: 'Votre navigateur peut encore montrer cette page.', shift: 'Appuyez trois fois sur Maj pour quitter.', textSize: 'Taille du texte', errors: 'Quelque chose est à changer', choose: 'Choisissez',
} satisfies PublicWords)

const es: PublicWords = {
  leave: 'Salir de esta página', languages: 'Idioma', skip: 'Omitir', goOn: 'Continuar', youCanAskFor: 'Puede pedir', askAnyway: 'Pida de todos modos', itSeemsYouLost: 'Parece que perdió', takeItBack: 'Retirarlo',
  unconfirmed: 'aún sin confirmar', trace: 'Su navegador puede mostrar todavía esta página.', shift: 'Pulse Mayús tres veces para salir.', textSize: 'Tamaño del texto', errors: 'Hay algo que cambiar', choose: 'Elija una opción',
}

/** Frame words of a page. Where we have no approved text, English stands: leaving must always be named in words that were read by someone. */
export const publicWords = (language: PublicLanguage): PublicWords => ({ en, fr, es } as Partial<Record<PublicLanguage, PublicWords>>)[language] ?? en
