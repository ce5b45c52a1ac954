import { attributes, html, type SafeHtml } from './html.ts'
import { icon } from './icon.ts'

export type PublicField = { name: string; label: string; help?: string; error?: string; value?: string; kind?: 'text' | 'long' | 'decimal' | 'tel'; law?: string }

/** A field of a public form. Nothing is remembered by the browser for it. */
export const field = ({ name, label, help, error, value = '', kind = 'text', law }: PublicField): SafeHtml => {
  const says = [help ? `${name}-help` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  const own = attributes({ id: name, name, autocomplete: 'off', 'aria-describedby': says || null, 'aria-invalid': error ? 'true' : null, ...(kind === 'decimal' ? { inputmode: 'decimal' } : {}), ...(kind === 'tel' ? { type: 'tel' } : {}) })
  return html`<div class="ask">${law ? html`<p class="law">${icon('info')}<span>${law}</span></p>` : ''}<label for="${name}">${label}</label>${help ? html`<p class="help" id="${name}-help">${help}</p>` : ''}${kind === 'long' ? html`<textarea rows="6"${own}>${value}</textarea>` : html`<input${own}${attributes({ value })}>`}${error ? html`<p class="error" id="${name}-error">${icon('warning-circle', 18)}<span>${error}</span></p>` : ''}</div>`
}
