export { importedListings } from './imported-listings.ts'
