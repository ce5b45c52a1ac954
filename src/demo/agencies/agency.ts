export type DemoMember = { readonly key: string; readonly name: string; readonly posts: readonly string[]; readonly purposes?: readonly string[]; readonly lead?: boolean; readonly language?: 'en' | 'fr' }
export type DemoAgency = { readonly key: string; readonly name: string; readonly kind: string; readonly province: string; readonly language?: 'en' | 'fr'; readonly members: readonly DemoMember[] }

type Written = readonly [key: string, name: string, posts: string, also?: 'lead']

/** Members in a line each, their posts and the purposes of all of them as words apart. */
export const staff = (purposes: string, ...members: readonly Written[]): DemoMember[] =>
  members.map(([key, name, posts, also]) => ({ key, name, posts: posts.split(' '), purposes: purposes.split(' '), ...(also ? { lead: true } : {}) }))

export const help = 'support emergency claim permit'
export const advice = 'support claim permit'
