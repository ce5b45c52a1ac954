import { ownServicesImmunity } from '../../../law/criminal-code/own-services-immunity.ts'

/** What answers every attempt to accuse a person over her own services. */
export const immunity = ownServicesImmunity.cite
