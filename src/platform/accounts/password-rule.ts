import { fail } from '../errors/catalogue.ts'

const fewest = 12

/** Length decides (NIST SP 800-63B-4, 3.1.1): no rule about kinds of signs, and nothing that the sign-in name gives away. */
export const isWeakPassword = (password: string, signIn: string): boolean => {
  const signs = [...password.normalize('NFC')]
  return signs.length < fewest || new Set(signs).size < 4 || password.toLowerCase().includes(signIn.toLowerCase())
}

export const checkPassword = (password: string, signIn: string): string => (isWeakPassword(password, signIn) ? fail('accounts.password-weak') : password)
