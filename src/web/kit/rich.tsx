import { Fragment } from 'react'

/** A sentence of a catalogue with its **weight** shown. Only text and bold come out, whatever goes in. */
export const Rich = ({ children }: { children: string }) => children.split('**').map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : <Fragment key={i}>{part}</Fragment>))
