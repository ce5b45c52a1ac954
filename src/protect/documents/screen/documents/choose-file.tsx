import { useId } from 'react'
import { Icon } from '../../../../web/icons/icon.tsx'

export type Chosen = { readonly name: string; readonly size: number; readonly base64: string }
export const mostFileBytes = 15 * 1024 * 1024

/** The file's content as base64, read in the browser; null when it could not be read. */
const contentOf = (file: File): Promise<Chosen | null> =>
  new Promise(resolve => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve({ name: file.name.slice(0, 200), size: file.size, base64: String(reader.result).replace(/^data:[^,]*,/, '') }))
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(file)
  })

type Props = { label: string; choose: string; help: string; said: string | null; onChosen: (chosen: Chosen | 'too-large' | 'unreadable') => void }

export const ChooseFile = ({ label, choose, help, said, onChosen }: Props) => {
  const id = useId()
  const take = (file: File | undefined) => {
    if (!file) return
    if (file.size > mostFileBytes) return onChosen('too-large')
    void contentOf(file).then(chosen => onChosen(chosen && chosen.base64 !== '' ? chosen : 'unreadable'))
  }
  return (
    <div className="tl-field">
      <span className="tl-field-label" id={`${id}-label`}>{label}</span>
      <span className="tl-field-help" id={`${id}-help`}>{help}</span>
      <div className="tl-document-file">
        <input id={id} type="file" accept=".pdf,.jpg,.jpeg,.png,.wav,application/pdf,image/jpeg,image/png,audio/wav" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`} onChange={event => take(event.target.files?.[0])} />
        <label htmlFor={id} className="tl-button is-plain"><Icon name="paperclip" size={18} /><span>{choose}</span></label>
        {said !== null && <span role="status" className="tl-small">{said}</span>}
      </div>
    </div>
  )
}
