const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words of address: left out of a name that has others. */
export const titles = words(`
mr mrs ms mx dr prof madam madame monsieur mme mlle mademoiselle maitre docteur rev reverend honourable honorable capt captain sgt sergeant cst constable
colonel praesident prasident president minister general sheikh shaikh shaykh sheik hadji mullah mulla maulana maulavi ustad sayyid sayed syed herr frau senor senora sra
signor signora gospodin pani`)

/** Words of address that are names as well: left out only where two names remain. */
export const maybeTitles = words('don dona me gen major elder chief col professor hon miss sir haji hajji')

/** Marks for a name that a form demanded and nobody had. */
export const placeholders = words('fnu lnu nfn nln nmn xxx unknown inconnu inconnue sans-nom')

/** Small words that are written, joined or dropped at will: they weigh little and never contradict. */
export const particles = words(`
de da do das dos del della delle di du des den der die van von vom zu zur la le les las los el al ul as ad of the dit dite alias aka
bin ben ibn bint bt binti binte abu abou umm oum ould mac mc af av til ter te ten delos dela san saint sainte st ste`)
/** Particles that are never a given or family name of their own at the head of a name. */
export const leadingParticles = words('de da dos del della di du des von vom zu zur bin ibn bint abu abou el al la los las den der delos dela saint sainte st ste')
/** Words that show a Vietnamese name, where van, le and do are names. */
export const vietnamese = words('nguyen tran pham huynh hoang phan vu vo dang bui ngo duong thi ly trinh dinh')

export const fathersOf = words('bin ben ibn bint bt binti binte ould')
export const suffixes: ReadonlyMap<string, string> = new Map(Object.entries({ jr: 'junior', junior: 'junior', fils: 'junior', sr: 'senior', senior: 'senior', pere: 'senior', ii: 'second', iii: 'third', iv: 'fourth', '2nd': 'second', '3rd': 'third' }))

/** Written short, read long. */
export const short: ReadonlyMap<string, string> = new Map(Object.entries({
  st: 'saint', ste: 'sainte', ma: 'maria', md: 'muhammad', mohd: 'muhammad', muhd: 'muhammad', jos: 'joseph', wm: 'william', chas: 'charles', geo: 'george', jas: 'james', thos: 'thomas', robt: 'robert', xavr: 'xavier', marg: 'margaret',
}))

/** A father's name made with a Slavic ending: left out freely, but never against another. */
export const isPatronymic = (word: string): boolean => word.length >= 7 && (word.endsWith('h') || word.endsWith('a') || word.endsWith('ic') || word.endsWith('cz')) && /(?:ovich|evich|ovych|evych|yovych|ovna|evna|ivna|ovic|owicz|ivich|ichna)$/u.test(word)
