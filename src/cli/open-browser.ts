import { spawn } from 'node:child_process'

/** Opens the address in the person's browser; where there is none, nothing happens. */
export const openBrowser = (address: string) => {
  const program = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open'
  spawn(program, [address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
