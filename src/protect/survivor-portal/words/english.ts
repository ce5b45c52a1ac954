/** 2,048 plain English words that hurt nobody. Any two differ in two letters or more; order matters: a word's place is its eleven bits. */
export const englishWords: readonly string[] = `
abide ability ablaze about above abreast absence absent absolute absorb abstract absurd accent access accident acclaim account accuracy acid acorn
acoustic acquire acrobat acronym across action actor actress actual adapt addict address adjust admit adult advance advice aerobic affair affix afford
again agent agile agree ahead airport aisle alarm album alert alibi alike alkaline allow almond almost aloft aloof alpha already also alter always
amateur amazing amber among amount amused anagram analyst anchor anchovy ancient android anemic angle angular animal annex announce annual another
answer antenna antique antonym anvil anybody anywhere apart apology appear appendix appetite applause apple approach approval approve apricot april
arctic arena argue armchair around arrange arrive arrow artefact artist artwork aspect aspen aspire aspirin asset assist assume asthma astonish
astound astride astute athlete atom attach attain attend attest attire attitude audit august aunt author auto autumn average avocado avoid awake away
awesome awful awkward axis backbone backfire backhand badger baggage bagpipe bakery balance balcony ball bamboo banana banner barely bargain baritone
barman barrel barrette base basin basket bayou beacon bean beaver because become bedrock beef before behave behind believe below belt bench benefit
better between beyond bicycle bike biology birch bird biscuit black blanket blemish blender bless blimp blind blissful blitz blizzard blossom blue
bluebird bluff blurb blush board boat bobcat boil bonfire bonnet bonus bookcase boost border boring borough borrow botany botch bottle bottom bounce
bovine boxcar bracket bramble brand brass brave bread breeze brick bridge brief bright bristle broaden broccoli bronze brook brown bubble bucket
buckle buddy budget buffalo bugle build bulb bundle bunker bunny burlap business busy busybody buyer buzz cabbage cabin cabinet cable caboose cactus
cake calcium camel camera camp canal cancel candy canoe canvas canyon capable capital capsule captain caramel carbon card cargo caribou carnival
carpet carrot carry cartoon cash cashew cassette castle casual catalog catch category catwalk caught cause caution cavalry cedar ceiling celery cement
census century cereal certain chafe chair chalk champion change chapter chat cheap check cheese cherry chest chestnut chewy chief chili chimney chimp
chipmunk chivalry chlorine choice choose chorus chosen chrome chronic chubby chuckle chunk churn chute cider cinema cinnamon circle circular citizen
citric city civil clam clang clarify clarinet clasp clean clerical clerk click cliff climb clinic clip cloak clog close closure cloth cloud clover
clump clumsy cluster clutch coach coast coastal cobalt cobweb cocoa coconut code coin collage collapse collect collide color column combine comfort
comic comma commend common commute company compare compass compile compost compound comprise comrade concert condense conduct confetti confirm
confound congress conjure connect consider console consult contact contend contest contort contour convene convince cool copper copy coral cork
cornmeal corporal correct cottage cotton could country couple course coyote crack craft crane crater crayfish crayon cream crease credit creek crepe
crew cricket crimson crinkle crisp criteria critic crocus croon crop crouch crowbar crowd crucial cruise crunch crystal cube cupboard cupcake curator
curdle curious curlew current cursor curtsy curve cushion custom cycle cypress daffodil dainty daisy dance dawn daybreak daydream daylight daytime
deal debate debrief debris decade december decibel decimal decorate decrease deer define defrost defy degree delay delicacy deliver deluxe demand
demise democrat denim dental dentist depart depend depict deplete depose deposit depth deputy derive describe desert design desk despite destiny
detail detect devalue develop device devote diagram diamond diary dice diesel diet differ digital dignity dilemma diligent dill dinner dinosaur
dioxide direct director disagree disallow disband discern disclose discount discover dish dislike dispense displace display disposal disprove dissuade
distance distract divert divide dividend dizzy doctrine document dodge dolphin domain dome donate donkey donor doorbell doorway double dowry drastic
draw drift drink drip drizzle drone droop drudge drum duck dumpling dune during dust dutch duty duvet dwindle dynamic dynamite dyslexia eager eagle
early earshot earth easily easy echo ecology economy edge edit educate educator effort eggplant eight either elbow elder electric elegant element
elephant elevator elite ellipse elope else embark embassy embody emerge emotion empathy emphatic employ employee emporium empower empty enable enact
enclose endless endorse energy engage engine enhance enjoy enlist enough enrich enroll ensure entail enter entire entrust entry entwine envelope
enzyme epilogue episode equal equip erasure erosion error erupt essay essence estate eternal ethics evidence evoke evolve example excess exchange
excite excuse exercise exert exhale exhibit exist expand expanse expect expel explain express extend extra eyebrow fabric face facial faculty faith
familiar famous fancy fantasy farm fashion favorite feature february federal feed feline fence fern ferry festival fetch fever fiber fiction fiddle
fidgety field figment figure file filter final find finger finish finite firefly first fiscal fitness fjord flag flagpole flagship flame flash
flattery flavor flight float flock floor flower fluid flute foam focus fold follow foot football foothill foothold footpath forest forget forklift
fortune forum forward fossil foster found fountain fragile fragment fragrant freight french frenzy frequent fresh fretful friend fringe frog frolic
front frosty froth fruit fuel furnace future gadget galaxy gallery gallon galore galoshes game gangway garage garden gargle garlic garment garnet
garnish gather gauge gazebo general genius genre gentle genuine geometry geranium gerbil gesture geyser gift giggle gimmick giraffe give glad glamour
glance glare glass glide glimpse globe glorify glory glow glucose goldfish good gopher gorilla gotten govern gown grace grain granite granola grant
graph grapple grasp gratify gravity gravy great green grid grill grimace grimy grocery groom group grove growl guess guidance guitar gummy gusty habit
half hammock hamster hand handmade handrail happiest happy harbor harp harvest have hawk hazelnut headrest headroom headway health heart heather heavy
hedgehog helmet help hemlock heron herself hexagon hickory high hilltop hint hire history hobby hockey hole holiday honey horn horse host hour hover
huddle huge humble humid humor hundred hurry hybrid hyphen iceberg icon idea identify idle iguana image imitate immense immortal impact implicit
impose improve impulse inch include income increase index indicate indoor industry infant inform inhale inherit initial inject inkwell innocent input
inquiry inside inspire install intact interest into invest invite involve iodine iris island issue item ivory jacket jaguar jargon jasmine jazz jelly
jewel jigsaw joke journey jovial joystick jubilant juggle juice jump junior juniper justify kangaroo kayak keen kerchief ketchup kettle kilobyte
kimono kindle kinfolk kingdom kitchen kite kiwi knapsack knee knock know label labor ladder ladle lagoon landmark language lanky lantern laptop larch
large latin laugh laundry lava lavender layer leader leaf learn leave lecture left legal legend leisure lemon lend length leopard lesson lethargy
lettuce level leverage liberty library license lichen life lilac limit linen lingo link linoleum lion liquid list little lizard load lobster local
logic long loom lottery lounge love lucky luggage lumber lunar lunch luncheon luxury lynx lyrics macaroni machine mackerel magazine magic magnet
magnetic magpie mail majestic majesty major mallard mallet mammal manage mandate mango manicure manifest mankind mansion manual maple marble margin
marigold marine maritime market maroon marshy mascot mass material math matrix matron matter mauve maximum maybe maze meadow measure meat mechanic
medal media melody member memory mention menu merit mesh message method midnight milk million mimic minimum minor minute miracle mirror mitten mixed
mixture mobile modify modular molasses molecule monitor monorail monsoon month moon moonbeam moose morale more morning mosaic mosquito motor movie
much mule multiply mural muscular museum mushroom music muskrat mutual myself mystery mystify napkin nation nature nautical near nebula neck nectar
nest network neutral news nifty nimble ninth noble noise nominee noodle normal north notable note nothing notice novel numeral numeric nurture nutmeg
oatmeal object oblong observe obtuse obvious occur ocean october offer office often okay olive olympic omega omit once onion online only onset open
opera operator opinion oppose option orange orbit orchard orchid ordinary organ orient original ostrich otter outcome outdoor outfield outgrow outlast
outline outlook output outshine outside oval overall overcast overcoat overcome overdraw overdue overlap overrun overuse oxygen oyster ozone pact
paddle page pair palace palm panda panel paper paprika parade paradox parakeet parcel parish park parsley parsnip party pastel pastor patchy paternal
patient pattern pavement pavilion payment payroll peach peanut pebble peculiar pelican pencil pendant people pepper perfect peroxide person petunia
pheasant phobia phone photo phrase physical piano pickle picnic picture piece pigeon pilot pinecone pioneer pipe pitch pizza placard planet plank
plastic plate platform platinum play playful playpen plaza pleat pledge pluck plum plunge plural plywood poem point polio polka pollen polygon pond
popcorn poplar poppy populace porch portion position possible possum postal postcard potato powder powwow practice prairie praise prance precinct
predict prefer prefix prelude premium prepaid prepare prepay present pretext pretzel price primary primp prior priority probe problem process prodigal
prodigy produce profile progeny program project promote prong proof property proud provide province proxy prude public pudding pueblo puffin pull
pulse pumice pummel pumpkin pupil purity purpose pursuit purveyor push puzzle pyramid python quail quality qualm quantum quarry quarter query question
quick quilt quintet quiz quote rabbit raccoon radar radio radish railway raisin rally ramrod ranch random rapid rare raven razor reactor ready reason
reassure rebirth rebound rebuild recall receive recipe recital reclaim record recount rectify recycle reduce refinery reflect reform refrain refresh
refuse region regular relax release reliant relief rely remember remind remnant remove render renew renewal rent reopen repeat replace replica report
reprint reptile request reroute resale research resemble resource respect response result resume retire retreat return retype reunion reveal revert
review revise revision reward rework rhubarb rhythm ribbon rich ridden ride rigid ring ripple risk rival river robin robot robust rocket rocky roman
romance rookie rose rosemary rotate rotunda rough roulette route routine rowboat royal rubber rundown runway safe saffron salad salmon salt salute
sample sandal sandbag sapling satisfy sauce sausage sawdust scale scallop scatter scene scenic scheme scholar school science scissors scorpion scout
scrabble scrap screen script scrub scrutiny scuttle search seaweed second section security sediment seek segment select selector seminar senior sense
sequence series service session setup seven shaft shallow share shell shelve shield shifty shine shingle ship shiver shoe short shortage shoulder
showcase showdown shrank shrimp shrug shuffle sign silicon silver similar simplify since sincere singular siren situate size skate skeptic sketch
skill skin skylight slab sled sleep slice slim slogan slot small smart smile smooth snack snake snap sniff snowbank snowshoe soccer social sock soda
soft solar solid solution solve someone soup source south space sparrow spatial spawn speak special spectrum speech speed spent sphere spider spike
spinach splendid split splurge spoil sponsor spoon spore spray spread spring spruce spud squad square squash squeeze squirrel stadium staff stage
stairs stamina stamp stand stardom starfish stark startle stay step stereo stick stir stomach stone stool storage story stowaway strategy straw stream
street stricken strong strum student study stumble style suave subgroup subject submit subtract subway success sudden suffice suffix suggest suit
suitcase summer sundial sunset super superior supply supreme surface surge surgery surprise surround survey survival sustain swan swarm swept swift
swing switch swoop sworn symbol sympathy symphony symptom synapse syndrome syrup system tablet taco tactical talent talisman talk tamarack tape taste
team teapot tell tenant tennis text thank thaw theme then theory thermal thicken thimble thing thirteen this thistle thought thread three thrift
thrill thrive throw thumb thunder ticket tiger tighten tightwad tilt timber time tiny title toboggan today toddler toffee together toilet token tomato
tomorrow tonight tooth topic topple tortoise total tourist toward tower tractor tranquil transfer travel tray treetop trellis trend triangle tricycle
trillion trim triumph trivial trodden trophy trout trowel truck true truly trump trumpet trust trustee tuition tulip tuna tunnel turkey turn turnip
turret turtle tusk tutor tweak tweet twelve twenty twice twig twirl twist tycoon typical umbrella umpire unaware uncouth uncover under undercut
underdog undertow unfold uniform unique unit universe unknown unleash unlock unpack unread untidy until unusual unveil unwind update upgrade upheaval
uphold upon upper upright upside uptake uptown upward uranium urban urgency usage used useful usual utility vacancy vacuum vague valid valley valve
vanilla vanish vapor variety various vast vehicle velvet vendor venue verb verify version vessel veteran veto viable vibrant video view village
vintage violet violin virtual vision visit visitor visual vital vivid voice volcano volume voyage waffle wagon wait walnut walrus waltz warbler
washroom wasp water wavy weasel weekend welcome whale wheat wheel where whisper wick width wild wildcat willow windmill window winter wisdom wise
wistful wonder woodland woodpile woof world wrap wrestle wriggle wrist write wrought yarn yeast yoga zebra zero zipper zucchini
`.trim().split(/\s+/)
