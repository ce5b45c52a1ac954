import './face.css'

/** Initials of a member or an agency, beside the name; never a photograph. */
export const Face = ({ initials, tone = 'plain' }: { initials: string; tone?: 'plain' | 'spruce' | 'lake' | 'ochre' }) => <span className={`tl-face is-${tone}`} aria-hidden="true">{initials}</span>
