import './thread.css'

/** Where the day stands: everything above it is late or done. */
export const NowLine = ({ time, label }: { time: string; label: string }) => (
  <li className="tl-now"><time className="tl-num"><span className="tl-hidden">{`${label} `}</span>{time}</time><i aria-hidden="true" /><hr /></li>
)
