export { asKnown, type Directory, readDirectory } from './directory.ts'
export { accessCodes, type Fact, factNames, type Facts, factWords, freshDays, listFacts, type Listing, numberFacts, populations, serviceKinds, yesFacts } from './service.ts'
