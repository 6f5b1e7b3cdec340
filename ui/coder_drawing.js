// Drawing the text: blocks with the passages on them. A block is drawn again only when its own passages changed.

const LONGEST = 3000 // code points of a block; a file without paragraphs would be one block otherwise
const NAMES = { a: 'accepted', s: 'suggested', r: 'rejected', b: 'bare' }
const GREY = '#6b7280'

class Drawing extends Touching {
  open(turns) {
    this.turns = turns; this.blocks = []; this.focus = ''; this.focused = []; this.sentences_ = null
    this.drop()
    this.text.replaceChildren(...turns.map((turn) => {
      const box = document.createElement('div')
      box.className = `coder-turn coder-${turn.role}`
      if (turn.context) box.append(Drawing.words(`coder-heading${turn.heading ? '' : ' coder-again'}`, turn.context))
      if (turn.speaker) box.append(Drawing.words('coder-who', turn.speaker))
      const said = letters(turn.text)
      turn.end = turn.start + said.length; turn.box = box
      for (const [from, to] of Drawing.parts(said)) {
        const node = Drawing.words('coder-said', '')
        this.blocks.push({ start: turn.start + from, end: turn.start + to, letters: said.slice(from, to), node, drawn: null, off: '' })
        box.append(node)
      }
      return box
    }))
    this.reader.scrollTop = 0
  }

  static words(name, text) { const node = document.createElement('div'); node.className = name; node.textContent = text; return node }

  static parts(said) { // where a turn may be cut: after a line, else after a sentence, else after a word
    const found = []
    let from = 0
    while (said.length - from > LONGEST) {
      const part = cut(said, from, from + LONGEST)
      const end = [/^[^]*\n/, /^[^]*[.!?]\s/, /^[^]*\s/].map((one) => length(one.exec(part)?.[0] ?? '')).find((size) => size > LONGEST / 3)
      found.push([from, from + (end ?? LONGEST)])
      from += end ?? LONGEST
    }
    return [...found, [from, said.length]]
  }

  draw() {
    const per = this.blocks.map(() => [])
    let at = 0
    for (const one of this.passages) {
      while (at + 1 < this.blocks.length && this.blocks[at + 1].start <= one.start) at++
      for (let b = at; b < this.blocks.length && this.blocks[b].start < one.end; b++) per[b].push(one)
    }
    this.blocks.forEach((block, b) => {
      const on = per[b], off = on.map((one) => (this.matches(one) ? 1 : 0)).join('')
      if (block.drawn?.length === on.length && block.off === off && on.every((one, n) => one === block.drawn[n])) return
      block.drawn = on; block.off = off
      block.node.replaceChildren(...this.pieces(block, on))
    })
  }

  pieces(block, passages) {
    const within = (place) => Math.min(Math.max(place - block.start, 0), block.letters.length)
    const cuts = [...new Set([0, block.letters.length, ...passages.flatMap((one) => [within(one.start), within(one.end)])])].sort((a, b) => a - b)
    const nodes = []
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, to] = [block.start + cuts[i], block.start + cuts[i + 1]]
      const on = passages.filter((one) => one.start <= from && one.end >= to)
      const node = document.createElement('span')
      node.dataset.at = from; node.textContent = cut(block.letters, cuts[i], cuts[i + 1])
      if (on.length) this.dress(node, on)
      nodes.push(node, ...on.filter((one) => one.end === to).flatMap((one) => this.chips(one)))
    }
    return nodes
  }

  dress(node, on) {
    // The shortest one lies on top: a click must be able to reach it. Each code has a line of its own, up to three.
    const order = [...on].sort((one, other) => one.end - one.start - (other.end - other.start))
    const lines = order.flatMap((one) => one.codes.map((code) => ({ state: one.state, colour: this.colour(code) })))
    const top = order[0]
    node.className = `coder-passage coder-${NAMES[top.state]}`
    if (!order.some((one) => this.matches(one))) node.classList.add('coder-off')
    node.dataset.ids = order.map((one) => one.id).join(' ')
    node.style.setProperty('--c', lines[0]?.colour ?? GREY)
    const [, second, third] = top.codes.length ? lines : [null, ...lines]
    if (second) { node.classList.add(`coder-under-${NAMES[second.state]}`); node.style.setProperty('--u', second.colour) }
    if (third) { node.classList.add('coder-third'); node.style.setProperty('--t', third.colour) }
    node.title = order.map((one) => this.titleOf(one)).join('\n')
  }

  colour(code) { return this.themes[code[0]]?.colour ?? GREY }

  nameOf(code) { return `${this.dimensions[code[1]].name} · ${this.themes[code[0]]?.label ?? this.words['no-theme']}` }

  titleOf(one) { return [this.states[one.state], ...one.codes.map((code) => this.nameOf(code))].join(one.codes.length ? ': ' : '') }

  chips(one) {
    return one.codes.map((code, n) => {
      const node = document.createElement('span')
      node.className = `coder-chip coder-chip-${NAMES[one.state]}${this.matches(one) ? '' : ' coder-off'}`
      node.textContent = `${this.dimensions[code[1]].sign} ${this.themes[code[0]]?.code ?? ''}`.trim()
      node.title = `${this.states[one.state]}: ${this.nameOf(code)}`
      node.style.setProperty('--c', this.colour(code)); node.dataset.ids = one.id; node.dataset.code = n
      node.setAttribute('aria-hidden', 'true')
      return node
    })
  }

  mark() { // the passage in focus, and of several codes the one in focus
    this.focused.forEach((node) => node.classList.remove('coder-focus'))
    const one = this.passages.find((passage) => passage.id === this.focus)
    this.focused = this.nodesOf(this.focus).filter((node) => {
      const n = node.dataset.code
      return n === undefined || (one.codes.length > 1 && one.codes[n] && this.themeOf(one.codes[n]) === this.theme)
    })
    this.focused.forEach((node) => node.classList.add('coder-focus'))
  }

  themeOf(code) { return this.themes[code[0]]?.id ?? '' }

  nodesOf(id) {
    const one = this.passages.find((passage) => passage.id === id)
    if (!one) return []
    const near = this.blocks.filter((block) => block.start < one.end && block.end > one.start)
    return near.flatMap((block) => [...block.node.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`)])
  }
}
