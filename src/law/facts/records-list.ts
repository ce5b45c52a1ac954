import type { Confidence } from '../../algorithms/facts/sourced.ts'
import { sources } from './sources.ts'

/** Offences whose proceedings come under the records scheme (Criminal Code s. 278.2(1)), as read; advertising, luring and IRPA s. 118 are not among them. */
export const recordsList: { readonly sections: readonly string[]; readonly confidence: Confidence; readonly read: string; readonly source: string } = {
  sections: ['151', '152', '153', '153.1', '155', '160', '170', '171', '172', '173', '213', '271', '272', '273', '279.01', '279.011', '279.02', '279.03', '286.1', '286.2', '286.3'],
  confidence: 'official', read: sources.code.read, source: sources.code.name,
}
