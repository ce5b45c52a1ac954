export { fr } from '../charge-files/fr.ts'
