import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import type { ShellKey } from './shell-keys.ts'
import { shellWords } from './words.ts'

/** Every key that works on every screen. Public pages use none but Shift three times. */
export const KeysDialog = ({ keys, language, isOpen, onClose }: { keys: readonly ShellKey[]; language: 'en' | 'fr'; isOpen: boolean; onClose: () => void }) => {
  const t = shellWords(language)
  const lines = [
    ['/', t.keySearch], ['?', t.keyKeys], ['Esc', t.keyClose],
    ...keys.map(k => [k.alt ? `Alt ${k.key.toUpperCase()}` : `g ${k.key}`, k.label] as const),
  ] as const
  return (
    <Dialog title={t.keys} isOpen={isOpen} onClose={onClose} actions={<Button onPress={onClose}>{t.close}</Button>}>
      <dl className="tl-keys">{lines.map(([key, said]) => <div key={key}><dt>{key.split(' ').map(part => <kbd key={part}>{part}</kbd>)}</dt><dd>{said}</dd></div>)}</dl>
    </Dialog>
  )
}
