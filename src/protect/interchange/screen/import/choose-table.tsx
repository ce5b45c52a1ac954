import { useId } from 'react'
import { Icon } from '../../../../web/icons/icon.tsx'
import './import.css'

const mostBytes = 15 * 1024 * 1024

export type Content = { readonly base64: string }

/** The file's content as base64, read in the browser; null when it could not be read. */
const contentOf = (file: File): Promise<Content | null> =>
  new Promise(resolve => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve({ base64: String(reader.result).replace(/^data:[^,]*,/, '') }))
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(file)
  })

export const ChooseTable = ({ label, choose, help, onChosen }: { label: string; choose: string; help: string; onChosen: (chosen: Content | 'too-large' | null) => void }) => {
  const id = useId()
  const take = (file: File | undefined) => {
    if (!file) return
    if (file.size > mostBytes) onChosen('too-large')
    else void contentOf(file).then(onChosen)
  }
  return (
    <div className="tl-field">
      <span className="tl-field-label" id={`${id}-label`}>{label}</span>
      <span className="tl-field-help" id={`${id}-help`}>{help}</span>
      <div className="tl-import-file">
        <input id={id} type="file" accept=".csv,.tsv,.txt,.xlsx" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} onChange={event => take(event.target.files?.[0])} />
        <label htmlFor={id} className="tl-button is-plain"><Icon name="table" size={18} /><span>{choose}</span></label>
      </div>
    </div>
  )
}
