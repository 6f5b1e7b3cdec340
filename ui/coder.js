// The text of a source with its passages. Python gives turns, passages and focus; the reader's deeds go back as a queue.
// Words of users are only ever set with textContent.

class Coder extends Deeds {
  constructor(root) {
    super()
    this.root = root
    this.reader = root.querySelector('.coder-reader'); this.text = root.querySelector('.coder-text')
    this.status = root.querySelector('.coder-status')
    this.base = []; this.passages = []; this.queue = []; this.focused = []
    this.focus = ''; this.theme = ''; this.source = ''; this.textIs = ''; this.version = ''
    this.reader.addEventListener('click', (event) => this.click(event))
    root.querySelectorAll('.coder-buttons').forEach((one) => one.addEventListener('click', (event) => this.press(event)))
    this.keys = root.querySelector('.coder-keys-on')
    this.keys.checked = localStorage.getItem('coder-keys') !== 'off'
    this.keys.addEventListener('change', () => localStorage.setItem('coder-keys', this.keys.checked ? 'on' : 'off'))
    this.listenToTouch(); this.listenToFilters(); this.listenToPalette()
  }

  // ---- what Python says -------------------------------------------------------------------------------------------

  update(component) {
    const data = component.data
    this.send_ = (value) => component.setStateValue('asked', value)
    if ((!data.text && data.textIs !== this.textIs) || (!data.marks && data.version !== this.version)) { this.ask(data); return }
    this.asked = ''
    this.root.querySelector('.coder').classList.toggle('coder-dark', this.isDark())
    if (data.marks) this.learn(data.marks, data.version)
    this.root.querySelector('.coder').classList.toggle('coder-blind', this.waits === 'b')
    this.source = data.source
    if (data.text) { this.textIs = data.textIs; this.open(data.text) }
    const turned = this.queue.some((deed) => deed.n <= data.done && (deed.what === 'undo' || deed.what === 'redo'))
    this.queue = this.queue.filter((deed) => deed.n > data.done)
    this.replay()
    // Something newer is under way: what this answer says of focus and selection is old.
    const current = data.echo >= this.last
    if (current && !data.selecting && this.selected) this.drop()
    this.choices(); this.draw(); this.hide()
    if (current && data.focus !== this.focus) this.setFocus(data.focus, true, data.theme)
    else { if (current) this.theme = data.theme; this.mark() }
    if (turned && this.fresh.length) this.goTo(this.fresh[0].id, '') // look at what was taken back
    this.paint(); this.foot(); this.label()
  }

  ask(data) { // this part of the page was made anew: Python thinks that we have what we have not
    if (this.asked === data.version) return
    this.asked = data.version
    this.source = data.source; this.report()
  }

  learn(marks, version) {
    const before = new Map(this.base.map((one) => [one.id, one]))
    this.words = marks.words; this.themes = marks.themes; this.dimensions = marks.dimensions; this.states = marks.states
    this.roles = marks.roles; this.waits = marks.waits
    const fixed = JSON.stringify([this.words, this.themes])
    const same = this.fixed === fixed
    this.fixed = fixed
    this.base = marks.passages.map((sent) => {
      const signature = sent.join(), known = before.get(sent[0])
      if (same && known?.signature === signature) return known // the very same object: its block need not be drawn again
      return { id: sent[0], start: sent[1], end: sent[2], state: sent[3], codes: sent[4], signature }
    })
    this.fresh = this.base.filter((one) => before.get(one.id) !== one)
    this.version = version
    if (!same) this.say()
  }

  say() { // the fixed words, in the language that was chosen
    this.root.querySelectorAll('[data-word]').forEach((node) => { node.textContent = this.words[node.dataset.word] })
    const named = { '.coder-reader': 'reader', '.coder-filters': 'filter', '.coder-handle-start': 'handle-start', '.coder-handle-end': 'handle-end', '.coder-palette': 'palette' }
    for (const [part, word] of Object.entries(named)) this.root.querySelector(part).setAttribute('aria-label', this.words[word])
  }

  isDark() {
    const [red, green, blue] = getComputedStyle(this.root.querySelector('.coder-foot button')).backgroundColor.match(/[\d.]+/g).map(Number)
    return 0.3 * red + 0.6 * green + 0.1 * blue < 128
  }

  foot() {
    const stops = this.stops(), at = stops.findIndex((one) => one.id === this.focus)
    const open = stops.filter((one) => one.state === this.waits).length
    const values = { n: at + 1, m: stops.length, all: this.passages.length, open }
    const words = fill(this.words[this.filtering() ? 'place-filtered' : at < 0 ? 'count' : 'place'], values)
    this.root.querySelector('.coder-place').textContent = words
    const spoken = `${this.focus} ${words}`
    if (this.spoken === spoken || this.selected) return
    this.spoken = spoken
    if (at >= 0) this.speak(`${words}. ${this.titleOf(stops[at])}`)
  }

  label() {
    const box = this.root.querySelector('.coder-selected')
    box.hidden = !this.selected
    if (this.selected) box.querySelector('.coder-quote').textContent = this.textOf(this.selected)
  }

  // ---- what the reader does -----------------------------------------------------------------------------------------

  click(event) {
    if (event.timeStamp - (this.twice ?? -1e9) < TWICE || !getSelection().isCollapsed) return
    const target = event.target.closest?.('[data-ids]')
    const ids = target?.dataset.ids.split(' ')
    if (!ids) { if (this.selected) { this.drop(); this.send() } return }
    const code = target.dataset.code
    if (code !== undefined) { this.goTo(ids[0], this.themeOf(this.passages.find((one) => one.id === ids[0]).codes[code])); return }
    // A second click on overlapping passages goes to the one below.
    this.goTo(ids[(ids.indexOf(this.focus) + 1) % ids.length])
  }

  press(event) {
    const what = event.target.closest('button')?.dataset.do
    if (what) this.deed(what)
  }

  deed(what) {
    if (what === 'undo' || what === 'redo') this.send({ what })
    else if (what === 'accept' || what === 'reject') this.decide(what)
    else if (what === 'open') this.goTo(this.nextOpen(this.focus))
    else if (what === 'palette') this.openPalette()
    else if (what === 'drop') { this.drop(); this.send() }
    else if (what === 'more' || what === 'less') this.bySentence(what === 'more' ? 1 : -1, true)
    else this.step(what === 'next' ? 1 : -1)
  }

  key(event) {
    if (!this.keys.checked || this.elsewhere(event)) return
    const done = event.ctrlKey || event.metaKey ? this.withCtrl(event) : this.command(event, this.reader.contains(event.target))
    if (done) { event.preventDefault(); event.stopImmediatePropagation() } // Streamlit has an R and a C of its own
  }

  withCtrl(event) {
    const key = event.key.toLowerCase()
    if (event.altKey || (key !== 'z' && key !== 'y')) return false
    this.deed(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    return true
  }

  command(event, inside) {
    const { key, shiftKey: shift, altKey: alt } = event
    if (inside && this.arrow(key, shift, alt)) return true
    if (alt) return false
    const digit = /^Digit[1-9]$/.test(event.code) ? +event.code.at(-1) : /^[1-9]$/.test(key) ? +key : 0 // Shift+1 is "!"
    const theme = digit && this.themes.find((one) => one.key === digit)
    const dimension = { v: 'expectation', b: 'perception', x: 'other' }[key]
    const does = { a: 'accept', r: 'reject', n: 'next', j: 'next', p: 'previous', k: 'previous', o: 'open', z: 'undo', y: 'redo', Z: 'redo', c: 'palette', '/': 'palette' }[key]
    if (theme) shift && !/^[1-9]$/.test(key) ? this.also(theme.id) : this.code({ theme: theme.id }) // French keys need Shift for a digit
    else if (dimension) this.code({ dimension })
    else if (does) this.deed(does)
    else if (key === 's' || key === 'S') this.bySentence(1, key === 'S')
    else if (key === 'Delete' || key === 'Backspace') this.remove()
    else if (key === 'Enter' && inside && this.selected) this.code({})
    else if (key === 'Escape' && this.selected) this.deed('drop')
    else return false
    return true
  }

  arrow(key, shift, alt) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key], side = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (by && !alt && (shift || this.selected)) this.bySentence(by, shift)
    else if (by && !alt) this.step(by)
    else if (side && shift) alt ? this.byBegin(side) : this.byWord(side)
    else return false
    return true
  }
}

export default function show(component) {
  const root = component.parentElement
  root.coder ??= new Coder(root)
  root.coder.listen()
  root.coder.update(component)
  return () => root.coder.leave()
}
