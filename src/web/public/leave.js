// The link works without this. With it: Shift three times within five seconds leaves as well, and neither way leaves this page behind "back".
(() => {
  const link = document.getElementById('leave')
  const to = (document.body && document.body.dataset.leave) || '/leave'
  const go = () => {
    document.documentElement.hidden = true
    document.title = ''
    location.replace(to)
  }
  let pressed = []
  addEventListener('keydown', event => {
    if (event.key !== 'Shift' || event.repeat) return
    pressed = pressed.filter(at => event.timeStamp - at < 5000)
    pressed.push(event.timeStamp)
    if (pressed.length >= 3) go()
  })
  if (link) link.addEventListener('click', event => { event.preventDefault(); go() })
  if (document.body && 'oneEntry' in document.body.dataset) addEventListener('click', event => {
    const inner = event.target instanceof Element && event.target.closest('a[href^="/"]')
    if (!inner || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    location.replace(inner.href)
  })
  addEventListener('pageshow', event => { if (event.persisted) location.reload() })
  const errors = document.querySelector('.errors')
  if (errors) errors.focus()
})()
