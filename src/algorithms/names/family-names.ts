/** Family names that one person may write in several ways, ours: romanisations of Chinese, Korean and Vietnamese names, French and Slavic pairs. */
const rows = `
lee yi rhee ri li
park pak bak
kim gim
choi choe
jung jeong chung cheong
kang gang
cho jo
yoon yun
lim im rim
shin sin
seo suh
kwon gwon
oh o
moon mun
son sohn
ahn an
yoo yu you
jeon chun jun
ko koh go
chan chen tan
wong huang hwang ng
wang vang
cheung zhang teo
lau liu low
leung liang
ng wu
chow zhou chou
xu hsu hui tsui
zhao chao chiu
zheng cheng
cai tsai choy choi
xie hsieh tse
lam lin lim
ho he
guo kwok kuo
ma mah
ye yip yeh
zhu chu
luo lo law
nguyen nguyn
huynh hoang
vu vo
gagne ganier
gauthier gautier gauthiers
lefebvre lefevre lefebre
theriault terriault theriot
levesque leveque
beaulieu bolieu
renaud reynaud renault
hebert ebert
siu xiao
xi shi hsi si
kamanik qamaniq
`
const membership = new Map<string, number[]>()
rows.trim().split('\n').forEach((row, at) => {
  for (const name of row.trim().split(/\s+/u)) {
    const list = membership.get(name)
    if (list) { if (!list.includes(at)) list.push(at) } else membership.set(name, [at])
  }
})
export const familyGroups = (name: string): readonly number[] => membership.get(name) ?? []
export const familyLink = (a: string, b: string): boolean => familyGroups(a).some(group => familyGroups(b).includes(group))

/**
 * Parts shared by so many people that they tell little alone, ours: the head of published national frequency lists.
 * Only used to hold a result back, never to raise one.
 */
const frequent = new Set(`
smith johnson williams brown jones garcia miller davis wilson anderson taylor thomas moore martin lee white harris clark lewis robinson walker young allen king wright scott green baker adams campbell macdonald mcdonald stewart macleod
tremblay gagnon roy cote bouchard gauthier morin lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette girard simard boucher caron beaulieu cloutier dube poirier fournier lapointe leclerc lefebvre poulin thibault nadeau st-pierre
singh kaur gill sandhu dhillon sidhu grewal dhaliwal patel khan kumar sharma shah ali ahmed hussain hussein muhammad mohammed mohamed ahmad hassan hasan ibrahim abdi omar hamid abdullah
nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly van thi minh duc anh thanh hung lan linh mai hoa
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin wei ming min xin ying yan chan wong lam cheung leung ng lau ho kim park choi jung kang cho
santos reyes cruz bautista ocampo mendoza torres ramos flores gonzales gonzalez rodriguez hernandez lopez martinez perez sanchez ramirez rivera gomez diaz silva souza oliveira pereira dela
ivanov petrov smirnov shevchenko kovalenko bondarenko kovalchuk melnyk
john james robert michael william david mary maria jean joseph marie pierre paul peter jose juan carlos luis ana anna elizabeth daniel thomas alexander`.trim().split(/\s+/u))
export const isFrequent = (name: string): boolean => frequent.has(name)

const iberian = new Set('garcia hernandez lopez martinez gonzalez perez rodriguez sanchez ramirez cruz flores gomez morales vazquez vasquez reyes jimenez torres diaz gutierrez ruiz mendoza aguilar ortiz moreno castillo romero alvarez mendez chavez rivera juarez ramos dominguez herrera medina castro vargas guzman velazquez rojas fernandez marquez santos silva pereira costa ferreira'.split(' '))
/** In Spanish use the father's family name comes first, so the same two swapped are another family. */
export const isIberian = (name: string): boolean => iberian.has(name)
