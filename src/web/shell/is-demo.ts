/** The server marks the page when its database carries the demo mark. */
export const isDemo = (): boolean => document.documentElement.dataset['demo'] === 'yes'
