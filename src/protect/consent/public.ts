export { type Given, recordConsent, takeBack } from './give-consent.ts'
export { consentGiven, consentWithdrawn } from './events.ts'
