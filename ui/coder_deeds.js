// What the reader does: deeds go to Python as a queue, and are shown at once as Python is about to answer.

class Deeds extends Palette {
  send(deed) {
    clearTimeout(this.sending)
    this.last = Math.max(Date.now(), this.last + 1)
    if (deed) { this.queue.push({ n: this.last, ...deed }); this.replay() }
    this.report()
    if (deed) { this.draw(); this.mark(); this.paint(); this.foot() }
  }

  report() {
    const following = this.filtering() ? this.nextOpen(this.focus) || this.focus : ''
    this.send_({
      n: this.last, source: this.source, focus: this.focus, theme: this.theme, following, selected: this.selected,
      deeds: this.queue, text: this.textIs, marks: this.version,
    })
  }

  tell() { clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), SETTLE) }

  replay() { // what Python last said, with the deeds that it has not dealt with yet, in their order
    const before = []
    this.passages = this.base
    for (const deed of this.queue) {
      if (deed.what === 'undo') this.passages = before.pop() ?? this.passages // of an older deed only Python knows
      else if (deed.what !== 'redo') { before.push(this.passages); this.foresee(deed) }
    }
  }

  foresee(deed) {
    const at = this.passages.findIndex((passage) => passage.id === deed.passage)
    if (at < 0) return
    const next = this.foreseen(this.passages[at], deed)
    if (next) this.passages = this.passages.with(at, next)
  }

  foreseen(one, deed) { // the passage as it will be; Python has the last word
    const theme = this.themes.findIndex((other) => other.id === deed.theme)
    const dimension = this.dimensions.findIndex((other) => other.id === deed.dimension)
    const said = one.state === 'a' || one.state === 's' ? one.codes : []
    const first = said.at(-1) ?? [-1, 0]
    if (deed.what === 'accept') return { ...one, state: 'a' }
    if (deed.what === 'reject') return { ...one, state: 'r', codes: [] }
    if (deed.what === 'remove') {
      const codes = one.codes.filter((code, n) => n !== this.inFocus(one))
      return { ...one, codes, state: codes.length ? 'a' : 'b' }
    }
    if (deed.what === 'code' && deed.dimension) {
      const here = one.state === 'a' && said.length > 1 ? this.inFocus(one) : said.length - 1
      return { ...one, state: 'a', codes: said.length ? said.map((code, n) => (n === here ? [code[0], dimension] : code)) : [[-1, dimension]] }
    }
    const there = said.some((code) => code[0] === theme)
    if (deed.what === 'code' && said.length < 2) return { ...one, state: 'a', codes: [[theme, first[1]]] }
    if (deed.what === 'also' && there && one.state === 'a') {
      const codes = said.filter((code) => code[0] !== theme)
      return { ...one, codes, state: codes.length ? 'a' : 'b' }
    }
    if (deed.what === 'code' || deed.what === 'also') return { ...one, state: 'a', codes: there ? said : [...said, [theme, first[1]]] }
    return null
  }

  inFocus(one) { // the place of the code in focus among those of its passage; the newest if none is
    const at = one.codes.findIndex((code) => this.themeOf(code) === this.theme)
    return at < 0 ? one.codes.length - 1 : at
  }

  decide(what) { // accept or reject the passage in focus, and on to the next that waits
    const one = this.passages.find((passage) => passage.id === this.focus)
    const unsure = this.queue.some((deed) => deed.what === 'undo' || deed.what === 'redo') // then Python has the last word
    if (!one || (!unsure && (one.state !== this.waits || (what === 'accept' && one.state !== 's')))) return
    const deed = { what, passage: one.id }
    this.setFocus(this.nextOpen(one.id) || one.id, true)
    this.send(deed)
  }

  code(more) {
    if (this.selected) this.send({ what: 'code', ...this.selected, ...more })
    else if (this.focus) this.send({ what: 'code', passage: this.focus, ...(more.dimension ? { beside: this.theme } : {}), ...more })
  }

  also(theme) {
    if (this.selected) this.code({ theme })
    else if (this.focus) this.send({ what: 'also', passage: this.focus, theme })
  }

  remove() {
    const one = this.passages.find((passage) => passage.id === this.focus)
    if (!this.selected && one?.state === 'a') this.send({ what: 'remove', passage: one.id, theme: this.themeOf(one.codes[this.inFocus(one)] ?? [-1]) })
  }

  nextOpen(after) {
    const at = this.passages.findIndex((one) => one.id === after)
    const order = [...this.passages.slice(at + 1), ...this.passages.slice(0, Math.max(at, 0))]
    return order.find((one) => one.state === this.waits && this.matches(one))?.id
  }

  step(by) {
    const stops = this.stops()
    if (stops.length) this.goTo(this.after(stops, by).id)
    else this.speak(this.words['none-left'])
  }

  goTo(id, theme = '') {
    if (!id) { this.speak(this.words['none-left']); return }
    this.drop(); this.setFocus(id, true, theme); this.foot()
    clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), 120)
    this.last = Math.max(Date.now(), this.last + 1) // an answer that is under way comes too late to move the focus back
  }

  setFocus(id, show, theme = '') {
    this.focus = id || ''; this.theme = theme; this.mark()
    const node = show && this.nodesOf(this.focus)[0]
    if (!node) return
    const [box, view] = [node.getBoundingClientRect(), this.reader.getBoundingClientRect()]
    if (box.top < view.top + 48 || box.bottom > view.bottom - 72) this.reader.scrollTop += box.top - view.top - view.height / 3
  }
}
