/**
 * Canadian Aboriginal syllabics, letter by letter. Inuktut after the ICI standard orthography (qaniujaaqpait) with the
 * long-vowel dot, Cree after the standard roman orthography without length. The two share most shapes; where a shape
 * reads differently (ᒋ: Inuktut gi, Cree ci) the words around it decide. To be reviewed by speakers.
 */
const rows = (text: string): [string, string][] =>
  text.trim().split('\n').flatMap(line => {
    const [head = '', ...shapes] = line.trim().split(/\s+/u)
    const [onset = '', vowels = ''] = head.split(':')
    return shapes.map((shape, i): [string, string] => [shape, onset.replace('_', '') + (vowels.split(',')[i] ?? '')])
  })

const shared = rows(`
_:e,i,ii,o,oo,a,aa ᐁ ᐃ ᐄ ᐅ ᐆ ᐊ ᐋ
p:e,i,ii,u,uu,a,aa ᐯ ᐱ ᐲ ᐳ ᐴ ᐸ ᐹ
t:e,i,ii,u,uu,a,aa ᑌ ᑎ ᑏ ᑐ ᑑ ᑕ ᑖ
k:e,i,ii,u,uu,a,aa ᑫ ᑭ ᑮ ᑯ ᑰ ᑲ ᑳ
m:e,i,ii,u,uu,a,aa ᒣ ᒥ ᒦ ᒧ ᒨ ᒪ ᒫ
n:e,i,ii,u,uu,a,aa ᓀ ᓂ ᓃ ᓄ ᓅ ᓇ ᓈ
s:e,i,ii,u,uu,a,aa ᓭ ᓯ ᓰ ᓱ ᓲ ᓴ ᓵ
l:e,i,ii,u,uu,a,aa ᓓ ᓕ ᓖ ᓗ ᓘ ᓚ ᓛ
v:e,i,ii,u,uu,a,aa ᕓ ᕕ ᕖ ᕗ ᕘ ᕙ ᕚ
r:e,i,ii,u,uu,a,aa ᕃ ᕆ ᕇ ᕈ ᕉ ᕋ ᕌ
sh:e,i,ii,u,uu,a,aa ᔐ ᔑ ᔒ ᔓ ᔔ ᔕ ᔖ
q:i,ii,u,uu,a,aa ᕿ ᖀ ᖁ ᖂ ᖃ ᖄ
ng:i,ii,u,uu,a,aa ᖏ ᖐ ᖑ ᖒ ᖓ ᖔ
nng:i,ii,u,uu,a,aa ᙱ ᙲ ᙳ ᙴ ᙵ ᙶ
l:i,ii,u,uu,a,aa ᖠ ᖡ ᖢ ᖣ ᖤ ᖥ
w:e,i,ii,o,oo,a,aa ᐍ ᐏ ᐑ ᐓ ᐕ ᐘ ᐚ`)

const inuktut = new Map([
  ...shared,
  ...rows(`
g:e,i,ii,u,uu,a,aa ᒉ ᒋ ᒌ ᒍ ᒎ ᒐ ᒑ
j:e,i,ii,u,uu,a,aa ᔦ ᔨ ᔩ ᔪ ᔫ ᔭ ᔮ`),
  ['ᐅ', 'u'], ['ᐆ', 'uu'],
  ['ᑉ', 'p'], ['ᑦ', 't'], ['ᒃ', 'k'], ['ᒡ', 'g'], ['ᒻ', 'm'], ['ᓐ', 'n'], ['ᔅ', 's'], ['ᓪ', 'l'], ['ᔾ', 'j'], ['ᕝ', 'v'], ['ᕐ', 'r'], ['ᖅ', 'q'], ['ᖕ', 'ng'], ['ᖖ', 'nng'], ['ᖦ', 'l'], ['ᕼ', 'h'],
] as [string, string][])

const cree = new Map([
  ...shared,
  ...rows(`
c:e,i,ii,o,oo,a,aa ᒉ ᒋ ᒌ ᒍ ᒎ ᒐ ᒑ
y:e,i,ii,o,oo,a,aa ᔦ ᔨ ᔩ ᔪ ᔫ ᔭ ᔮ
p:o,oo ᐳ ᐴ
t:o,oo ᑐ ᑑ
k:o,oo ᑯ ᑰ
m:o,oo ᒧ ᒨ
n:o,oo ᓄ ᓅ
s:o,oo ᓱ ᓲ
th:e,i,ii,o,oo,a,aa ᕞ ᕠ ᕢ ᕤ ᕥ ᕦ ᕧ`),
  ['ᑊ', 'p'], ['ᐟ', 't'], ['ᐠ', 'k'], ['ᐨ', 'c'], ['ᒼ', 'm'], ['ᐣ', 'n'], ['ᐢ', 's'], ['ᐩ', 'y'], ['ᐝ', 'y'], ['ᐤ', 'w'], ['ᐦ', 'h'], ['ᐧ', 'w'], ['ᑉ', 'p'], ['ᑦ', 't'], ['ᒃ', 'k'], ['ᒡ', 'c'], ['ᒻ', 'm'], ['ᓐ', 'n'], ['ᔅ', 's'], ['ᔥ', 'sh'], ['ᓪ', 'l'], ['ᕐ', 'r'], ['ᕽ', 'hk'], ['ᙾ', 'y'],
] as [string, string][])

const onlyCree = /[ᐟᐠᐨᐣᐢᐩᐤᐦᐧᐝᑊᒼᔥᕽᐁᐯᑌᑫᒉᒣᓀᓭᔦ]/u

/** The whole name decides the language: a Cree final or the e row is not written in today's Inuktut. */
export const syllabicsOf = (name: string): ReadonlyMap<string, string> => (onlyCree.test(name) ? cree : inuktut)
export const isSyllabic = (cp: number): boolean => (cp >= 0x1400 && cp <= 0x167f) || (cp >= 0x18b0 && cp <= 0x18ff)
