/** The mark: one line with one knot. */
export const Logo = () => <svg width="26" height="26" viewBox="0 0 26 26" fill="none" aria-hidden="true"><path d="M1 17.5c4.5 0 5.2-9 10.4-9 5.8 0 3.6 9.4-.4 9.4-3.6 0-4-4.6-.6-6.4 4-2.1 7.8 1.3 14.6 1.3" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" /></svg>
