// A table of counts that one walks through by arrows. Python gives the cells; which one was asked for goes back with a
// number that only goes up. Words of users are only ever set with textContent.

class HeatTable {
  constructor(root) {
    this.root = root
    this.box = root.querySelector('.heat')
    this.body = root.querySelector('tbody')
    this.at = [0, 0]; this.last = 0; this.drawn = ''
    this.body.addEventListener('click', (event) => {
      const cell = event.target.closest('td[data-row]')
      if (cell) { this.walk(cell); this.ask(cell) }
    })
    this.body.addEventListener('keydown', (event) => this.key(event))
  }

  update(component) {
    const data = component.data
    this.tell = (value) => component.setStateValue('asked', value)
    this.root.querySelectorAll('[data-word]').forEach((node) => { node.textContent = data.words[node.dataset.word] })
    const table = JSON.stringify([data.caption, data.columns, data.rows, data.cells])
    if (table !== this.drawn) { this.drawn = table; this.draw(data) }
    this.cells().forEach((cell) => {
      const chosen = cell.dataset.row === data.chosen[0] && cell.dataset.column === data.chosen[1]
      cell.setAttribute('aria-selected', String(chosen))
    })
  }

  draw(data) {
    this.data = data
    this.box.classList.toggle('heat-upright', data.upright)
    this.root.querySelector('caption').textContent = data.caption
    const head = document.createElement('tr')
    head.append(title(data.corner, 'col'))
    data.columns.forEach((one) => head.append(title(one.label, 'col', one.note)))
    head.append(title(data.words.total, 'col', '', 'heat-total'))
    this.root.querySelector('thead').replaceChildren(head)
    this.body.replaceChildren(...data.rows.map((one, row) => this.line(one, row)))
    const [row, column] = this.at
    this.at = [Math.min(row, data.rows.length - 1), Math.min(column, data.columns.length - 1)]
    const first = this.cell(...this.at)
    if (first) first.tabIndex = 0
  }

  line(one, row) {
    const line = document.createElement('tr')
    line.append(title(one.label, 'row'))
    this.data.columns.forEach((column, place) => {
      const given = this.data.cells[row][place], cell = document.createElement('td')
      cell.setAttribute('role', 'gridcell')
      cell.textContent = given.text
      cell.title = given.title
      cell.setAttribute('aria-label', given.title)
      cell.dataset.row = one.key; cell.dataset.column = column.key
      cell.style.setProperty('--l', LEVELS[given.level])
      cell.classList.add(given.some ? 'heat-some' : 'heat-none')
      if (given.same) cell.classList.add('heat-same')
      else if (given.level > 3) cell.classList.add('heat-dark')
      cell.tabIndex = -1
      line.append(cell)
    })
    const total = document.createElement('td')
    total.className = 'heat-total'
    total.setAttribute('role', 'gridcell')
    total.textContent = one.total
    line.append(total)
    return line
  }

  cells() { return [...this.body.querySelectorAll('td[data-row]')] }

  cell(row, column) { return this.body.children[row]?.querySelectorAll('td[data-row]')[column] }

  walk(cell) {
    this.cells().forEach((one) => { one.tabIndex = -1 })
    const line = cell.parentElement
    this.at = [[...this.body.children].indexOf(line), [...line.querySelectorAll('td[data-row]')].indexOf(cell)]
    cell.tabIndex = 0
    cell.focus()
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const [row, column] = this.at, last = this.data.columns.length - 1
    const to = {
      ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      Home: [row, 0], End: [row, last],
    }[event.key]
    if (event.key === 'Enter' || event.key === ' ') this.ask(this.cell(row, column))
    else if (to && this.cell(...to)) this.walk(this.cell(...to))
    else if (!to) return
    event.preventDefault()
    event.stopPropagation()
  }

  ask(cell) {
    if (!cell.classList.contains('heat-some')) return
    this.last = Math.max(this.last + 1, Date.now())
    this.tell({ n: this.last, row: cell.dataset.row, column: cell.dataset.column })
  }
}

const LEVELS = [0, 14, 30, 48, 84, 100] // percent of the accent; from the fifth on the number is light

const title = (words, scope, note = '', name = '') => {
  const node = document.createElement('th'), label = document.createElement('span')
  node.scope = scope
  if (name) node.className = name
  label.textContent = words
  node.append(label)
  if (note) {
    const small = document.createElement('small')
    small.className = 'heat-note'; small.textContent = note
    node.append(small)
  }
  return node
}

export default function show(component) {
  const root = component.parentElement
  root.heat ??= new HeatTable(root)
  root.heat.update(component)
}
