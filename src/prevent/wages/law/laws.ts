import { alberta } from './alberta.ts'
import { britishColumbia } from './british-columbia.ts'
import { canada } from './canada.ts'
import type { Jurisdiction, Law } from './law.ts'
import { manitoba } from './manitoba.ts'
import { newBrunswick } from './new-brunswick.ts'
import { newfoundlandAndLabrador } from './newfoundland-and-labrador.ts'
import { novaScotia } from './nova-scotia.ts'
import { ontario } from './ontario.ts'
import { princeEdwardIsland } from './prince-edward-island.ts'
import { quebec } from './quebec.ts'
import { saskatchewan } from './saskatchewan.ts'
import { northwestTerritories, nunavut, yukon } from './territories.ts'

export const laws: Readonly<Record<Jurisdiction, Law>> = {
  CA: canada, BC: britishColumbia, AB: alberta, SK: saskatchewan, MB: manitoba, ON: ontario, QC: quebec,
  NB: newBrunswick, NS: novaScotia, PE: princeEdwardIsland, NL: newfoundlandAndLabrador, YT: yukon, NT: northwestTerritories, NU: nunavut,
}
