export const noteColumn = 'protect.custody_offer.note'
export const declines = ['full', 'outside-our-work', 'too-far', 'conflict', 'other'] as const
/** How she said her yes to another keeper of her file. */
export const yeses = ['spoken', 'paper'] as const
