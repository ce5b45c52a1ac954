/** What a paper is about, in codes; its name and note are hers. */
export const abouts = ['lease', 'identity', 'medical', 'police', 'court', 'immigration', 'income', 'other'] as const
export type About = (typeof abouts)[number]

const mebibyte = 1024 * 1024
/** Base64 takes four characters for three bytes: 15 MiB of file. */
export const mostBase64 = 20 * mebibyte
export const mostBody = 21 * mebibyte
