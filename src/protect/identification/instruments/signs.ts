import type { Said } from '../../../algorithms/facts/sourced.ts'

/** The eleven signs of forced labour of the ILO (2012), in our words. They carry no weight; read in a secondary copy. */
export const signs: Readonly<Record<string, Said>> = {
  abuse_of_vulnerability: { en: 'A weak position is used', fr: 'On se sert d’une position de faiblesse' },
  deception: { en: 'Untrue promises', fr: 'Promesses fausses' },
  restriction_of_movement: { en: 'Not free to come and go', fr: 'Allées et venues limitées' },
  isolation: { en: 'Kept apart from others', fr: 'Mise à l’écart' },
  physical_sexual_violence: { en: 'Physical or sexual violence', fr: 'Violence physique ou sexuelle' },
  intimidation_threats: { en: 'Threats and fear', fr: 'Menaces et peur' },
  retention_identity_documents: { en: 'Papers kept by someone else', fr: 'Papiers gardés par quelqu’un d’autre' },
  withholding_wages: { en: 'Pay held back', fr: 'Paie retenue' },
  debt_bondage: { en: 'Work to pay a debt', fr: 'Travail pour payer une dette' },
  abusive_conditions: { en: 'Abusive work or housing', fr: 'Travail ou logement abusifs' },
  excessive_overtime: { en: 'Far too many hours', fr: 'Beaucoup trop d’heures' },
}
