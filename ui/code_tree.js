// The codebook as a tree that one walks through by arrows. Python gives the codes; what one asks goes back with a
// number that only goes up. Words of users are only ever set with textContent.

class CodeTree {
  constructor(root) {
    this.root = root
    this.list = root.querySelector('ul')
    this.field = root.querySelector('input')
    this.codes = []; this.at = ''; this.chosen = ''; this.last = 0
    this.field.addEventListener('input', () => this.draw())
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && this.rows().length) { event.preventDefault(); this.walk(this.rows()[0]) }
      if (event.key === 'Enter') { const first = this.hits()[0]; if (first) this.ask('open', first.id) }
    })
    this.list.addEventListener('click', (event) => {
      const row = event.target.closest('li')
      if (row) { this.walk(row); this.ask('open', row.dataset.id) }
    })
    this.list.addEventListener('keydown', (event) => this.key(event))
    this.list.addEventListener('focusin', (event) => { this.at = event.target.dataset.id ?? this.at })
  }

  update(component) {
    const { codes, chosen, words } = component.data
    this.tell = (value) => component.setStateValue('asked', value)
    this.words = words
    this.root.querySelectorAll('[data-word]').forEach((node) => { node.textContent = words[node.dataset.word] })
    this.list.setAttribute('aria-label', words.tree)
    this.root.querySelector('.tree').classList.toggle('tree-dark', this.isDark())
    this.codes = codes
    const moved = chosen !== this.chosen
    this.chosen = chosen
    if (moved || !codes.some((one) => one.id === this.at)) this.at = chosen
    this.draw()
    if (moved) this.row(chosen)?.scrollIntoView({ block: 'nearest' })
  }

  isDark() {
    const [red, green, blue] = (getComputedStyle(this.field).backgroundColor.match(/[\d.]+/g) ?? [255, 255, 255]).map(Number)
    return 0.3 * red + 0.6 * green + 0.1 * blue < 128
  }

  // Codes that hold every word of the search, in their name, code or keywords.
  hits() {
    const wanted = plain(this.field.value).split(/\s+/).filter(Boolean)
    return this.codes.filter((one) => wanted.every((word) => plain(one.find).includes(word)))
  }

  draw() {
    const focused = this.list.contains(this.list.getRootNode().activeElement)
    const hits = new Set(this.hits().map((one) => one.id))
    const shown = new Set(hits)
    // What a hit hangs under is shown too, more quietly: a code says little without it.
    const path = []
    for (const one of this.codes) {
      path.length = one.depth
      path.push(one.id)
      if (hits.has(one.id)) path.forEach((id) => shown.add(id))
    }
    this.list.replaceChildren(...this.codes.filter((one) => shown.has(one.id)).map((one) => this.line(one, hits.has(one.id))))
    this.list.hidden = !shown.size
    this.root.querySelector('.tree-none').hidden = shown.size > 0 || !this.codes.length
    const rows = this.rows()
    const current = this.row(this.at) ?? rows[0]
    if (current) { current.tabIndex = 0; if (focused) current.focus() }
  }

  line(one, isHit) {
    const row = make('li', isHit ? '' : 'tree-above')
    row.dataset.id = one.id
    row.tabIndex = -1
    row.setAttribute('role', 'treeitem')
    row.setAttribute('aria-level', one.depth + 1)
    row.setAttribute('aria-selected', one.id === this.chosen)
    row.style.setProperty('--depth', Math.min(one.depth, 6))
    row.style.setProperty('--c', one.colour)
    row.title = one.title
    const sign = make('span', 'tree-sign', one.sign), count = make('span', 'tree-count', one.count)
    if (one.waiting) count.append(make('small', '', ` +${one.waiting}`))
    row.append(make('span', 'tree-colour'), make('span', 'tree-name', one.label), ...(one.sign ? [sign] : []), count)
    return row
  }

  rows() { return [...this.list.children] }

  row(id) { return this.rows().find((row) => row.dataset.id === id) }

  walk(row) {
    this.rows().forEach((one) => { one.tabIndex = -1 })
    row.tabIndex = 0
    this.at = row.dataset.id
    row.focus()
    row.scrollIntoView({ block: 'nearest' })
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const rows = this.rows(), place = rows.findIndex((row) => row.dataset.id === this.at)
    const step = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'deeper', ArrowLeft: 'higher' }[event.key]
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: rows.length - 1 }[event.key]
    if (event.altKey && step) this.ask(step, this.at)
    else if (event.altKey) return
    else if (event.key === 'Enter' || event.key === ' ') this.ask('open', this.at)
    else if (to !== undefined && rows[to]) this.walk(rows[to])
    else if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
  }

  ask(what, id) {
    this.last = Math.max(this.last + 1, Date.now())
    this.at = id
    this.tell({ n: this.last, what, id })
  }
}

const make = (tag, name, words = '') => {
  const node = document.createElement(tag)
  if (name) node.className = name
  node.textContent = words
  return node
}

const plain = (words) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export default function show(component) {
  const root = component.parentElement
  root.tree ??= new CodeTree(root)
  root.tree.update(component)
}
