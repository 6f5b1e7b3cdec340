// The text of a file that waits for its review. Python gives lines and spans; what the reader decides goes back as a queue.
// Words of users are only ever set with textContent. It is built on text_stretches.js: ui/reviewer.py.

const MANY_LINES = 1000 // from here on only what is on the screen is drawn
const nameOf = (span) => `${span.start}-${span.end}`

class Reviewer extends Stretches {
  constructor(root) {
    super()
    this.root = root
    this.reader = root.querySelector('.review-reader')
    this.status = root.querySelector('.review-status')
    this.lines = []; this.drawn = []; this.queue = []; this.spans = []; this.focus = ''; this.intake = ''
    this.reader.addEventListener('click', (event) => this.click(event))
    root.querySelector('.review-foot').addEventListener('click', (event) => this.press(event))
  }

  // ---- what Python says -------------------------------------------------------------------------------------------

  update(component) {
    const data = component.data
    this.send_ = (value) => component.setStateValue('asked', value)
    this.words = data.words; this.kinds = data.kinds
    if (data.intake !== this.intake || data.lines.length !== this.lines.length) this.open(data)
    this.queue = this.queue.filter((deed) => deed.n > data.done)
    this.spans = data.spans.map((one) => ({ ...one }))
    this.queue.forEach((deed) => this.foresee(deed))
    const current = data.echo >= this.last // else something newer is under way
    if (current && !data.selecting && this.selected) this.drop()
    this.draw()
    if (current && data.focus !== this.focus) this.setFocus(data.focus, true)
    else this.mark()
    this.paint(); this.foot()
    this.root.querySelectorAll('[data-word]').forEach((node) => { node.textContent = this.words[node.dataset.word] })
    this.reader.setAttribute('aria-label', this.words.reader)
  }

  open(data) {
    this.intake = data.intake; this.drawn = []; this.focus = ''; this.selected = null; this.words_ = null
    this.lines = this.turns = this.blocks = data.lines
    this.reader.replaceChildren(...this.lines.map((line) => {
      const box = document.createElement('div')
      box.className = `review-line review-${line.role}`
      line.end = line.start + length(line.text); line.node = box
      return box
    }))
    this.reader.classList.toggle('review-long', this.lines.length > MANY_LINES)
    this.reader.scrollTop = 0
  }

  // ---- drawing: a line is drawn again only when its own spans changed ------------------------------------------------

  draw() {
    const byLine = this.lines.map(() => [])
    let at = 0
    for (const one of this.spans) {
      while (at + 1 < this.lines.length && this.lines[at].end <= one.start) at++
      for (let l = at; l < this.lines.length && this.lines[l].start < one.end; l++) byLine[l].push(one)
    }
    this.lines.forEach((line, l) => {
      const signature = JSON.stringify(byLine[l])
      if (this.drawn[l] === signature) return
      this.drawn[l] = signature
      this.reader.children[l].replaceChildren(...this.pieces(line, byLine[l]))
    })
  }

  pieces(line, spans) {
    const letters = Array.from(line.text), nodes = []
    let place = 0
    const add = (to, one) => {
      if (to <= place) return
      const node = document.createElement(one ? 'mark' : 'span')
      node.dataset.at = line.start + place
      node.textContent = letters.slice(place, to).join('')
      if (one) {
        node.className = `review-span review-${one.state}`; node.title = one.title; node.dataset.span = nameOf(one)
      }
      nodes.push(node); place = to
    }
    for (const one of spans) {
      add(Math.max(one.start - line.start, 0), null)
      add(Math.min(one.end - line.start, letters.length), one)
      if (one.state === 'hidden' && one.end <= line.end) nodes.push(this.chip(one))
    }
    add(letters.length, null)
    return nodes
  }

  chip(one) {
    const node = document.createElement('span')
    node.className = 'review-chip'; node.textContent = one.stands; node.title = one.title
    node.dataset.span = nameOf(one); node.setAttribute('aria-hidden', 'true')
    return node
  }

  mark() {
    this.reader.querySelectorAll('.review-focus').forEach((node) => node.classList.remove('review-focus'))
    this.nodes(this.focus).forEach((node) => node.classList.add('review-focus'))
  }

  nodes(name) { return name ? [...this.reader.querySelectorAll(`mark[data-span="${name}"]`)] : [] }

  foot() {
    const open = this.spans.filter((one) => one.state === 'open').length
    this.root.querySelector('.review-place').textContent = open ? this.words.left.replace('{open}', open) : this.words.none_left
    if (this.spoken === this.focus + open) return
    this.spoken = this.focus + open
    const one = this.at()
    if (one) this.status.textContent = `${this.textOf(one)}. ${one.title}`
  }

  at() { return this.spans.find((one) => nameOf(one) === this.focus) }

  // ---- what the reader decides --------------------------------------------------------------------------------------

  send(deed) {
    clearTimeout(this.sending)
    this.last = Math.max(Date.now(), this.last + 1)
    if (deed) { this.queue.push({ n: this.last, ...deed }); this.foresee(deed) }
    this.send_({ n: this.last, intake: this.intake, focus: this.focus, selected: this.selected, deeds: this.queue })
    if (deed) { this.draw(); this.mark(); this.paint(); this.foot() }
  }

  foresee(deed) { // show at once what Python is about to answer
    const state = deed.what.startsWith('hide') ? 'hidden' : deed.what.startsWith('leave') ? 'left' : ''
    const one = this.spans.find((span) => span.start === deed.start && span.end === deed.end)
    if (!state || !one) return
    const same = deed.what.endsWith('_same') ? this.textOf(one).toLowerCase() : null
    this.spans.forEach((span) => {
      if (span === one || (same && this.textOf(span).toLowerCase() === same)) span.state = state
    })
  }

  decide(what, same) { // on the span in focus, and on to the next that is open
    const one = this.at()
    if (this.selected && what === 'hide') { this.add(this.kinds[0].id); return }
    if (!one) return
    const deed = { what: same ? `${what}_same` : what, start: one.start, end: one.end }
    this.foresee(deed)
    this.setFocus(this.nextOpen() || this.following(), true)
    this.send(deed)
  }

  add(kind) {
    const { start, end } = this.selected
    this.drop(); getSelection().removeAllRanges()
    this.send({ what: 'add', start, end, kind })
  }

  nextOpen() {
    const at = this.spans.findIndex((one) => nameOf(one) === this.focus)
    const order = [...this.spans.slice(at + 1), ...this.spans.slice(0, at + 1)]
    const next = order.find((one) => one.state === 'open')
    return next && nameOf(next)
  }

  following() { // all looked at: simply the next one
    const at = this.spans.findIndex((one) => nameOf(one) === this.focus)
    return nameOf(this.spans[Math.min(at + 1, this.spans.length - 1)])
  }

  step(by) {
    const at = this.spans.findIndex((one) => nameOf(one) === this.focus)
    const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), this.spans.length - 1)
    if (this.spans[to]) this.goTo(nameOf(this.spans[to]))
  }

  goTo(name) {
    if (!name) return
    this.drop(); this.setFocus(name, true); this.foot()
    clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), 120)
    this.last = Math.max(Date.now(), this.last + 1)
  }

  setFocus(name, show) {
    this.focus = name || ''; this.mark()
    if (show) this.show(this.nodes(this.focus)[0])
  }

  show(node, tries = 4) {
    if (!node?.isConnected) return
    const [box, view] = [node.getBoundingClientRect(), this.reader.getBoundingClientRect()]
    if (box.top >= view.top + 32 && box.bottom <= view.bottom - 48) return
    this.reader.scrollTop += box.top - view.top - view.height / 3
    // Lines of a long text that were never on the screen have a guessed height: a jump draws them, and we look again.
    if (tries) requestAnimationFrame(() => this.show(node, tries - 1))
  }

  click(event) {
    if (!getSelection().isCollapsed) return
    const name = event.target.closest?.('[data-span]')?.dataset.span
    if (name) this.goTo(name)
    else if (this.selected) { this.drop(); this.send() }
  }

  press(event) {
    const what = event.target.closest('button')?.dataset.do
    if (what === 'hide' || what === 'leave') this.decide(what, false)
    else if (what === 'open') this.goTo(this.nextOpen())
    else if (what === 'undo') this.send({ what: 'undo' })
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || this.elsewhere(event)) return
    if (this.command(event.key, event.shiftKey, this.reader.contains(event.target))) { event.preventDefault(); event.stopImmediatePropagation() }
  }

  command(key, shift, inside) {
    const kind = /^[1-9]$/.test(key) && this.kinds[+key - 1]
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key]
    if (kind && this.selected) this.add(kind.id)
    else if (key === 'a') this.decide('hide', false)
    else if (key === 'l') this.decide('leave', false)
    else if (key === 'A') this.decide('hide', true)
    else if (key === 'L') this.decide('leave', true)
    else if (key === 'o') this.goTo(this.nextOpen())
    else if (key === 'n' || (inside && key === 'ArrowDown')) this.step(1)
    else if (key === 'p' || (inside && key === 'ArrowUp')) this.step(-1)
    else if (key === 'w') this.word(0, false)
    else if (by && this.selected) this.word(by, shift)
    else if (key === 'z') this.send({ what: 'undo' })
    else if (key === 'Escape' && this.selected) { this.drop(); this.send() } else return false
    return true
  }

  // ---- selecting, by mouse, touch or keyboard -------------------------------------------------------------------------

  drop() { this.selected = null; this.paint() }

  paint() { this.highlight('review-selected') }

  allWords() {
    this.words_ ??= this.lines.flatMap((line) => Stretches.split(WORDS, line.text, line.start))
    return this.words_
  }

  word(by, extend) { // the word after the focus, the next or the one before, or one more
    const all = this.allWords(), now = this.selected
    const from = now ? all.findLastIndex((one) => one.start < now.end) : all.findIndex((one) => one.start >= (this.at()?.end ?? 0))
    const one = all[Math.min(Math.max(from + by, 0), all.length - 1)]
    if (!one) return
    getSelection().removeAllRanges()
    if (!extend || !now) this.select(one)
    else if (one.end > now.start) this.select({ start: now.start, end: one.end })
    this.show(this.spot(this.selected.end, true)?.[0].parentElement)
  }
}

export default function show(component) {
  const root = component.parentElement
  root.reviewer ??= new Reviewer(root)
  root.reviewer.listen()
  root.reviewer.update(component)
  return () => root.reviewer.leave()
}
