import type { Services } from '../../slices/services.ts'

/** For reactions that use nothing of it: any use fails the test. */
export const noServices = new Proxy({}, { get: (_, name) => { throw new Error(`services.${String(name)} was used`) } }) as Services
