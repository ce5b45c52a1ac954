const loopback = ['127.0.0.1', '[::1]', 'localhost']

export const providerPlace = (agency: string) => `accounts.provider.secret|${agency}`
export const startPath = (agency: string) => `/api/oidc/start?agency=${agency}`
export const isLoopback = (issuer: string): boolean => loopback.includes(new URL(issuer).hostname)

/** A provider is asked over TLS; on a demo database one on this machine may do without. */
export const isProviderAddress = (issuer: string, demo: boolean): boolean => {
  const { protocol, username, password, hash, search } = new URL(issuer)
  if (username || password || hash || search) return false
  return protocol === 'https:' ? !isLoopback(issuer) || demo : demo && isLoopback(issuer)
}

const secondFactors = ['mfa', 'otp', 'hwk', 'fpt', 'face']
/** Whether the provider says (`amr`, RFC 8176) that more than a password was asked. */
export const saysSecondFactor = (amr: unknown): boolean => Array.isArray(amr) && amr.some(method => secondFactors.includes(String(method)))
