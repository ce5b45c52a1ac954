import type { DemoAgency } from './agencies/agency.ts'
import { atlanticAndNorthernAgencies } from './agencies/atlantic-and-north.ts'
import { ontarioAgencies } from './agencies/ontario.ts'
import { prairieAgencies } from './agencies/prairies.ts'
import { quebecAgencies } from './agencies/quebec.ts'
import { storyAgencies } from './agencies/stories.ts'
import { westAgencies } from './agencies/west.ts'

export type { DemoAgency, DemoMember } from './agencies/agency.ts'

/** Agencies and people of the demo, in all provinces and territories: invented, and they say so. */
export const demoAgencies: readonly DemoAgency[] = [...storyAgencies, ...westAgencies, ...prairieAgencies, ...ontarioAgencies, ...quebecAgencies, ...atlanticAndNorthernAgencies]
