/** 1,024 plain English words that hurt nobody. Any two differ in two letters or more; order matters: a word's place is its ten bits. */
export const englishWords: readonly string[] = `
abide ability about abreast absent absorb absurd access acclaim accuracy acorn acquire acronym action actress adapt adjust adult advice affair afford
agent agree airport album alkaline almond aloft alpha also always amazing among amused analyst anchovy android angular annex annual answer antique
anvil anywhere apology appendix applause approach approve april arena armchair arrange arrow artist aspect aspire asset assume astound astute atom
attain attest attitude august author autumn avocado awake awesome awkward backbone backhand bagpipe balance ball banana barely baritone barrette basin
bayou bean because bedrock before behind below bench better beyond bike birch biscuit blanket blender blimp blissful blizzard blue bluff blush boat
boil bonnet bookcase border borough botany bottle bounce boxcar bramble brand brave breeze bridge bright broaden bronze brown bucket buddy buffalo
build bundle bunny business busybody buzz cabin cable cactus calcium camera canal candy canvas capable capsule caramel card caribou carpet carry cash
cassette casual catch catwalk cause cavalry ceiling cement century certain chair champion chapter cheap cheese chest chewy chili chimp chivalry choice
chorus chrome chubby chunk chute cinema circle citizen city clam clarify clasp clerical click climb clip clog closure cloud clump cluster coach
coastal cobweb coconut coin collapse collide column comfort comma common company compass compost comprise concert conduct confirm congress connect
console contact contest contour convince copper coral cornmeal correct cotton country course crack crane crayfish cream credit crepe cricket crimson
crisp critic croon crouch crowd cruise crystal cupboard curator curious current curtsy cushion cycle daffodil daisy dawn daydream daytime debate
debris december decimal decrease define defy delay deliver demand democrat dental depart depict depose depth derive desert desk destiny detect develop
devote diamond dice diet digital dilemma dill dinosaur direct disagree disband disclose discover dislike displace disposal dissuade distract divide
dizzy document dolphin dome donkey doorbell double drastic drift drip drone drudge duck dune dust duty dwindle dynamite eager early earth easy ecology
edge educate effort eight elbow electric element elevator ellipse else embassy emerge empathy employ emporium empty enact endless energy engine enjoy
enough enroll entail entire entry envelope epilogue equal erasure erosion erupt essence eternal evidence evolve excess excite exercise exhale exist
expanse expel express extra fabric facial faith famous fantasy fashion feature federal feline fern festival fiber fiddle field figure filter find
finish firefly fiscal fjord flagpole flame flattery flight flock flower flute focus follow football foothold forest forklift forum fossil found
fragile fragrant french frequent fretful fringe frolic frosty fruit furnace gadget gallery galore game garage gargle garment garnish gauge general
genre genuine geranium gesture gift gimmick give glamour glare glide globe glory glucose good gorilla govern grace granite grant grapple gratify gravy
green grill grimy groom grove guess guitar gusty half hamster handmade happiest harbor harvest hawk headrest headway heart heavy helmet help heron
hexagon high hint history hockey holiday horn host hover huge humid hundred hybrid iceberg idea idle image immense impact impose impulse include
increase indicate industry inform inherit inject innocent inquiry inspire intact into invite iodine island item jacket jargon jazz jewel joke jovial
jubilant juice junior justify kayak kerchief kettle kimono kinfolk kitchen kiwi knee know labor ladle landmark lanky laptop large laugh lava layer
leaf leave left legend lemon length lesson lettuce leverage library lichen lilac linen link lion list lizard lobster logic loom lounge lucky lumber
lunch luxury lyrics machine magazine magnet magpie majestic major mallet manage mango manifest mansion maple margin marine market marshy mass math
matron mauve maximum maze measure mechanic media member mention merit message midnight million minimum minute mirror mixed mobile modular molecule
monorail month moonbeam morale morning mosquito movie mule mural museum music mutual mystery napkin nature near neck nest neutral nifty ninth noise
noodle north note notice numeral nurture oatmeal oblong obtuse occur october office okay olympic omit onion only open operator oppose orange orchard
ordinary orient ostrich outcome outfield outlast outlook outshine oval overcast overcome overdue overrun oxygen ozone paddle pair palm panel paprika
paradox parcel park parsnip pastel patchy patient pavement payment peach pebble pelican pendant pepper peroxide petunia phobia photo physical pickle
picture pigeon pinecone pipe pizza planet plastic platform play playpen pleat pluck plum plural poem polio pollen pond poplar populace portion
possible postal potato powwow prairie prance predict prefix premium prepare present pretzel primary prior probe process prodigy profile program
promote proof proud province prude pudding puffin pulse pummel pupil purpose purveyor puzzle python quality quantum quarter question quilt quiz rabbit
radar radish raisin ramrod random rare razor ready reassure rebound recall recipe reclaim recount recycle refinery reform refresh region relax reliant
rely remind remove renew rent repeat replica reprint request resale resemble respect result retire return reunion revert revise reward rhubarb ribbon
ridden rigid ripple rival robin robust rocky romance rose rotate rough route rowboat rubber runway saffron salmon salute sandal sapling sauce sawdust
scallop scatter scenic scholar science scorpion scrabble screen scrub scuttle seaweed section sediment segment selector senior sequence service setup
shaft share shelve shifty shingle shiver short shoulder showdown shrimp shuffle silicon similar since singular situate skate sketch skin slab sleep
slim slot smart smooth snake sniff snowshoe social soda solar solution someone source space spatial speak spectrum speed sphere spike splendid splurge
sponsor spore spread spruce squad squash squirrel staff stairs stamp stardom stark stay stereo stir stone storage stowaway straw street strong student
stumble suave subject subtract success suffice suggest suitcase sundial super supply surface surgery surround survival swan swept swing swoop symbol
symphony synapse syrup tablet tactical talisman tamarack taste teapot tenant text thank theme theory thicken thing this thought three thrill throw
thunder tiger tightwad timber tiny toboggan toddler together token tomorrow tooth topple total toward tractor transfer tray trellis triangle trillion
triumph trodden trout truck truly trumpet trustee tulip tunnel turn turret tusk tweak twelve twice twirl tycoon umbrella unaware uncover undercut
undertow uniform unit unknown unlock unread until unveil update upheaval upon upright uptake upward urban usage useful utility vacuum valid valve
vanish variety vast velvet venue verify vessel veto vibrant view vintage violin vision visitor vital voice volume waffle wait walrus warbler wasp wavy
weekend whale wheel whisper width wildcat windmill winter wise wonder woodpile world wrestle wrist wrought yeast zebra zipper
`.trim().split(/\s+/)
