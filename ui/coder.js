// The text of a source with its passages. Python gives turns, passages and focus; the reader's deeds go back as a queue.
// All offsets are code points from the start of the source, as in Python: a smiley counts for one, not two.
// Words of users are only ever set with textContent.

class Coder extends Selecting {
  constructor(root) {
    super()
    this.root = root
    this.reader = root.querySelector('.coder-reader')
    this.status = root.querySelector('.coder-status')
    this.turns = []; this.drawn = []; this.queue = []; this.last = 0
    this.focus = ''; this.selected = null; this.source = ''
    this.onKey = (event) => this.key(event)
    this.onSelection = () => { clearTimeout(this.reading); this.reading = setTimeout(() => this.readSelection(), SETTLE) }
    this.reader.addEventListener('click', (event) => this.click(event))
    root.querySelector('.coder-foot').addEventListener('click', (event) => this.press(event))
    root.querySelector('.coder-themes').addEventListener('click', (event) => {
      const theme = event.target.closest('button')?.dataset.theme
      if (theme) this.code({ theme })
    })
    this.keys = root.querySelector('.coder-keys-on')
    this.keys.checked = localStorage.getItem('coder-keys') !== 'off'
    this.keys.addEventListener('change', () => localStorage.setItem('coder-keys', this.keys.checked ? 'on' : 'off'))
  }

  listen() { window.addEventListener('keydown', this.onKey, true); document.addEventListener('selectionchange', this.onSelection) }

  leave() { window.removeEventListener('keydown', this.onKey, true); document.removeEventListener('selectionchange', this.onSelection) }

  // ---- what Python says -------------------------------------------------------------------------------------------

  update(component) {
    const data = component.data
    this.send_ = (value) => component.setStateValue('asked', value)
    this.words = data.words; this.themes = data.themes
    this.root.querySelector('.coder').classList.toggle('coder-dark', this.isDark())
    if (data.source !== this.source) this.open(data)
    this.queue = this.queue.filter((deed) => deed.n > data.done)
    this.passages = data.passages.map((one) => ({ ...one }))
    this.queue.forEach((deed) => this.foresee(deed))
    // Something newer is under way: what this answer says of focus and selection is old.
    const current = data.echo >= this.last
    if (current && !data.selecting && this.selected) this.drop()
    this.draw()
    if (current && data.focus !== this.focus) this.setFocus(data.focus, true)
    else this.mark()
    this.paint(); this.foot(); this.label(); this.legend(); this.say()
  }

  say() { // the fixed words, in the language that was chosen
    if (this.said === this.words.reader) return
    this.said = this.words.reader
    this.root.querySelectorAll('[data-word]').forEach((node) => { node.textContent = this.words[node.dataset.word] })
    this.reader.setAttribute('aria-label', this.said)
  }

  legend() {
    const signature = JSON.stringify(this.themes)
    if (this.legend_ === signature) return
    this.legend_ = signature
    this.root.querySelector('.coder-themes').replaceChildren(...this.themes.map((theme, place) => {
      const button = document.createElement('button'), key = document.createElement('kbd'), swatch = document.createElement('i')
      button.type = 'button'; button.dataset.theme = theme.id; button.style.setProperty('--c', theme.colour)
      key.textContent = place < 9 ? place + 1 : '·'
      button.append(key, swatch, `${theme.label} (${theme.code})`)
      return button
    }))
  }

  open(data) {
    this.source = data.source; this.turns = data.turns; this.drawn = []; this.focus = ''; this.drop()
    this.sentences_ = null
    this.reader.replaceChildren(...this.turns.map((turn) => {
      const box = document.createElement('div')
      box.className = `coder-turn coder-${turn.role}`
      if (turn.heading) box.append(Coder.words('coder-heading', turn.heading))
      if (turn.speaker) box.append(Coder.words('coder-who', turn.speaker))
      box.append(Coder.words('coder-said', ''))
      turn.end = turn.start + length(turn.text)
      return box
    }))
    this.reader.scrollTop = 0
  }

  isDark() {
    const [red, green, blue] = getComputedStyle(this.root.querySelector('.coder-foot button')).backgroundColor.match(/[\d.]+/g).map(Number)
    return 0.3 * red + 0.6 * green + 0.1 * blue < 128
  }

  static words(name, text) { const node = document.createElement('div'); node.className = name; node.textContent = text; return node }

  // ---- drawing: a turn is drawn again only when its own passages changed --------------------------------------------

  draw() {
    const byTurn = this.turns.map(() => [])
    let at = 0
    for (const one of this.passages) {
      while (at + 1 < this.turns.length && this.turns[at + 1].start <= one.start) at++
      for (let t = at; t < this.turns.length && this.turns[t].start < one.end; t++) byTurn[t].push(one)
    }
    this.turns.forEach((turn, t) => {
      const signature = JSON.stringify(byTurn[t])
      if (this.drawn[t] === signature) return
      this.drawn[t] = signature
      this.reader.children[t].lastElementChild.replaceChildren(...this.pieces(turn, byTurn[t]))
    })
  }

  pieces(turn, passages) {
    const letters = Array.from(turn.text)
    const within = (place) => Math.min(Math.max(place - turn.start, 0), letters.length)
    const cuts = [...new Set([0, letters.length, ...passages.flatMap((one) => [within(one.start), within(one.end)])])].sort((a, b) => a - b)
    const nodes = []
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, to] = [turn.start + cuts[i], turn.start + cuts[i + 1]]
      const on = passages.filter((one) => one.start <= from && one.end >= to)
      const node = document.createElement('span')
      node.dataset.at = from; node.textContent = letters.slice(cuts[i], cuts[i + 1]).join('')
      if (on.length) {
        // The shortest one lies on top: a click must be able to reach it.
        const top = on.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one))
        const under = on.find((one) => one !== top)
        node.className = `coder-passage coder-${top.state}` + (under ? ` coder-under-${under.state}` : '')
        node.dataset.ids = [top, ...on.filter((one) => one !== top)].map((one) => one.id).join(' ')
        node.style.setProperty('--c', top.colour)
        if (under) node.style.setProperty('--u', under.colour)
        node.title = on.map((one) => one.title).join('\n')
      }
      nodes.push(node, ...on.filter((one) => one.end === to && one.chip).map((one) => this.chip(one)))
    }
    return nodes
  }

  chip(one) {
    const node = document.createElement('span')
    node.className = `coder-chip coder-chip-${one.state}`; node.textContent = one.chip; node.title = one.title
    node.style.setProperty('--c', one.colour); node.dataset.ids = one.id; node.setAttribute('aria-hidden', 'true')
    return node
  }

  mark() {
    this.reader.querySelectorAll('.coder-focus').forEach((node) => node.classList.remove('coder-focus'))
    this.nodesOf(this.focus).forEach((node) => node.classList.add('coder-focus'))
  }

  nodesOf(id) { return id ? [...this.reader.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`)] : [] }

  foot() {
    const at = this.passages.findIndex((one) => one.id === this.focus)
    const open = this.passages.filter((one) => one.state === 'suggested').length
    const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name])
    this.root.querySelector('.coder-place').textContent = fill(at < 0 ? this.words.count : this.words.place, { n: at + 1, m: this.passages.length, open })
    if (this.spoken === this.focus + open) return
    this.spoken = this.focus + open
    if (at >= 0) this.status.textContent = `${fill(this.words.place, { n: at + 1, m: this.passages.length, open })}. ${this.passages[at].title}`
  }

  label() {
    const box = this.root.querySelector('.coder-selected')
    box.hidden = !this.selected
    if (this.selected) box.querySelector('.coder-quote').textContent = this.textOf(this.selected)
  }

  // ---- what the reader does -----------------------------------------------------------------------------------------

  send(deed) {
    clearTimeout(this.sending)
    this.last = Math.max(Date.now(), this.last + 1)
    if (deed) { this.queue.push({ n: this.last, ...deed }); this.foresee(deed) }
    this.send_({ n: this.last, source: this.source, focus: this.focus, selected: this.selected, deeds: this.queue })
    if (deed) { this.draw(); this.mark(); this.paint(); this.foot() }
  }

  foresee(deed) { // show at once what Python is about to answer
    const one = this.passages.find((passage) => passage.id === deed.passage)
    if (!one) return
    if (deed.what === 'accept') one.state = 'accepted'
    if (deed.what === 'reject') { one.state = 'rejected'; one.chip = '' }
    if (deed.what === 'code') {
      one.state = 'accepted'
      const theme = this.themes.find((other) => other.id === deed.theme)
      if (theme) { one.colour = theme.colour; one.chip = `${one.sign} ${theme.code}` }
    }
  }

  decide(what) { // accept or reject the passage in focus, and on to the next that waits
    const one = this.passages.find((passage) => passage.id === this.focus)
    if (!one || one.state !== 'suggested') return
    const deed = { what, passage: one.id }
    this.setFocus(this.nextOpen(one.id) || one.id, true)
    this.send(deed)
  }

  code(more) {
    if (this.selected) { this.send({ what: 'code', ...this.selected, ...more }); return }
    if (this.focus) this.send({ what: 'code', passage: this.focus, ...more })
  }

  nextOpen(after) {
    const at = this.passages.findIndex((one) => one.id === after)
    const order = [...this.passages.slice(at + 1), ...this.passages.slice(0, Math.max(at, 0))]
    return order.find((one) => one.state === 'suggested')?.id
  }

  step(by) {
    const at = this.passages.findIndex((one) => one.id === this.focus)
    const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), this.passages.length - 1)
    if (this.passages[to]) this.goTo(this.passages[to].id)
  }

  goTo(id) {
    if (!id) return
    this.drop(); this.setFocus(id, true); this.foot()
    clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), 120)
    this.last = Math.max(Date.now(), this.last + 1) // an answer that is under way comes too late to move the focus back
  }

  setFocus(id, show) {
    this.focus = id || ''; this.mark()
    const node = show && this.nodesOf(this.focus)[0]
    if (!node) return
    const [box, view] = [node.getBoundingClientRect(), this.reader.getBoundingClientRect()]
    if (box.top < view.top + 48 || box.bottom > view.bottom - 72) {
      this.reader.scrollTop += box.top - view.top - view.height / 3
    }
  }

  click(event) {
    if (!getSelection().isCollapsed) return
    const ids = event.target.closest?.('[data-ids]')?.dataset.ids.split(' ')
    // A second click on overlapping passages goes to the one below.
    if (ids) this.goTo(ids[(ids.indexOf(this.focus) + 1) % ids.length])
    else if (this.selected) { this.drop(); this.send() }
  }

  press(event) {
    const button = event.target.closest('button')
    if (!button) return
    if (button.dataset.do === 'undo') this.send({ what: 'undo' })
    else if (button.dataset.do === 'open') this.goTo(this.nextOpen(this.focus))
    else this.step(button.dataset.do === 'next' ? 1 : -1)
  }

  key(event) {
    if (!this.keys.checked || !this.reader.isConnected || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=listbox], [role=combobox]')) return
    if (document.querySelector('[role=dialog]')) return
    const done = this.command(event.key, event.shiftKey, this.reader.contains(event.target))
    if (done) { event.preventDefault(); event.stopImmediatePropagation() } // Streamlit has an R of its own
  }

  command(key, shift, inside) {
    if (inside && this.arrow(key, shift)) return true
    const theme = /^[1-9]$/.test(key) && this.themes[+key - 1]
    const dimension = { v: 'expectation', b: 'perception', x: 'other' }[key]
    if (theme) this.code({ theme: theme.id })
    else if (dimension) this.code({ dimension })
    else if (key === 'a') this.decide('accept')
    else if (key === 'r') this.decide('reject')
    else if (key === 'n' || key === 'j') this.step(1)
    else if (key === 'p' || key === 'k') this.step(-1)
    else if (key === 'o') this.goTo(this.nextOpen(this.focus))
    else if (key === 'z') this.send({ what: 'undo' })
    else if (key === 's') this.bySentence(1, false)
    else if (key === 'S') this.bySentence(1, true)
    else if (key === 'Enter' && inside && this.selected) this.send({ what: 'code', ...this.selected })
    else if (key === 'Escape' && this.selected) { this.drop(); this.send() } else return false
    return true
  }

  arrow(key, shift) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (by && (shift || this.selected)) this.bySentence(by, shift)
    else if (by) this.step(by)
    else if (shift && this.selected && key === 'ArrowRight') this.byWord(1)
    else if (shift && this.selected && key === 'ArrowLeft') this.byWord(-1)
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
