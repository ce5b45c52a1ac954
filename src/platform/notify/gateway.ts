/** The way out to telephones: an agency's text-message provider, or in the demo a phone on the screen. */
export type Sent = { readonly to: string; readonly text: string }
export type Gateway = { send(message: Sent): Promise<void>; readonly sent: readonly Sent[] }

/** Keeps messages in memory, newest last, at most 200: for the demo, where no text leaves the machine. */
export const demoGateway = (): Gateway => {
  const sent: Sent[] = []
  return {
    sent,
    send: async message => {
      sent.push(message)
      if (sent.length > 200) sent.shift()
    },
  }
}
