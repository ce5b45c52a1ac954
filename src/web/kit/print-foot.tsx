import { useKit } from './language.tsx'
import './print-foot.css'

/** Printed only: for what purpose and by whom this was printed. */
export const PrintFoot = ({ purpose, reader, on }: { purpose: string; reader: string; on: string }) => {
  const { t } = useKit()
  return <footer className="tl-print-foot">{t.printedFor({ purpose, reader, on })}</footer>
}
