/** Ochre below a third left; brick only when past or today. */
export const clockTone = (daysLeft: number, ofDays: number): 'plain' | 'waiting' | 'refused' =>
  daysLeft <= 0 ? 'refused' : daysLeft < ofDays / 3 ? 'waiting' : 'plain'
