// react-aria writes a style element at run time unless one of this id is there; a strict style-src refuses it. base.css holds the rule instead.
const id = 'react-aria-pressable-style'

if (typeof document !== 'undefined' && !document.getElementById(id)) {
  const placeholder = document.createElement('meta')
  placeholder.id = id
  document.head.append(placeholder)
}
