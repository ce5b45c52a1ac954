import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: ({ number }: { number: string }) => `Charge file ${number}`, crumb: ({ province }: { province: string }) => `Charge file · ${province}`,
  lead: 'What may apply to each person, as the law stood that day. It describes; guilt is for a court.',
  noEpisode: 'Nothing is written yet. Begin with the day.', addEpisode: 'Write a day', day: 'The day it happened', place: 'Where', inCanada: 'It happened in Canada', sendEpisode: 'Write the day',
  'place_near-school-or-daycare': 'Beside a school ground, playground or daycare', place_public: 'A public place', place_private: 'A private place', place_online: 'Online', abroad: 'outside Canada',
  addPart: 'Add a person', who: 'What this person did', age: 'Whose services: the person’s age', age_adult: '18 or over', age_minor: 'Under 18', 'age_not-known': 'Not known', name: 'Name', sendPart: 'Add', cancel: 'Not now',
  noNameHere: 'Someone whose own services are concerned is never named here, and never accused.',
  'preset_seller': 'Sells own services', 'preset_buyer': 'Buys, or talks to someone in order to buy', 'preset_own-ad': 'Advertises own services', 'preset_ad': 'Advertises another person’s services',
  'preset_driver-fixed-fare': 'Drives for a fixed fare', 'preset_driver': 'Drives for the seller', 'preset_bodyguard': 'Guards the seller, for pay', 'preset_landlord': 'Rents the place out', 'preset_roommate': 'Shares a home with the seller',
  'preset_fellow-seller': 'Sells too, and shares costs', 'preset_outreach-worker': 'Helps, and is paid by an employer', 'preset_manager': 'Runs or manages a business that sells', 'preset_none': 'Takes money of another’s sales',
  'preset_recruit': 'Recruits, holds or moves someone', 'preset_procure': 'Causes someone to sell', 'preset_documents': 'Keeps someone’s papers',
  unnamed: 'Person without a name', herself: 'A person whose own services are concerned', parts: 'People',
  result_offence: 'fits', result_immune: 'immune', 'result_no-offence': 'does not fit', result_exception: 'exception stands', 'result_exception-lost': 'exception lost', 'result_not-known': 'an answer is missing',
  asItStood: ({ since }: { since: string }) => `As in force since ${since}.`, readOn: ({ day }: { day: string }) => `Text as read on ${day}; a later act may change it.`,
  secondary: 'secondary source', unverified: 'not yet confirmed', would: 'What would change it', elements: 'What must be shown', answer_yes: 'said', answer_no: 'said no', 'answer_not-known': 'not known yet',
  propose: 'Propose this count', proposed: ({ section, by }: { section: string; by: string }) => `Count proposed under ${section}, by ${by}`, noLonger: 'The facts no longer fit this count.', withdraw: 'Withdraw',
  moreFacts: 'Add facts', knew: 'Knew where the money came from, or what it was', lost: 'Circumstances', loss_violence: 'Violence, intimidation or coercion', 'loss_abuse-of-trust': 'Abuse of trust, power or authority', loss_intoxicant: 'Supplied drugs or alcohol to aid the sale', loss_procuring: 'Acted as a procurer toward anyone', loss_commercial: 'Part of a business that sells',
  exploitation: 'In order to exploit someone', exploited: 'This person is exploited', exploitedHelp: 'Name and counts are then removed; support is offered.', sameTerms: 'On other terms than for the public', saveFacts: 'Save',
  support: 'Support that asks nothing in return', supportLead: 'A bed, a ride, a lawyer, someone to talk to. No police step, and no condition.', findHelp: 'Find help', card: 'Print a card to hand over',
})
