export { fr } from '../charge-file/fr.ts'
