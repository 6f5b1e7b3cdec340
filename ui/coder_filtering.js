// Filters above the text: by standing, code and speaker. Previous, next and open keep to what is filtered.

class Filtering extends Drawing {
  listenToFilters() {
    this.filter = { state: '', theme: '', speaker: '', only: false }
    this.boxes = Object.fromEntries([...this.root.querySelectorAll('[data-filter]')].map((one) => [one.dataset.filter, one]))
    for (const [name, box] of Object.entries(this.boxes)) {
      box.addEventListener('change', () => { this.filter[name] = name === 'only' ? box.checked : box.value; this.refilter() })
    }
    this.root.querySelector('.coder-clear').addEventListener('click', () => {
      this.filter = { state: '', theme: '', speaker: '', only: false }
      this.boxes.only.checked = false
      this.choices(); this.refilter()
    })
  }

  filtering() { return Boolean(this.filter.state || this.filter.theme || this.filter.speaker) }

  matches(one) {
    const { state, theme, speaker } = this.filter
    return (!state || one.state === state) && (!speaker || this.speakerOf(one) === speaker)
      && (!theme || one.codes.some((code) => (this.themeOf(code) || '-') === theme))
  }

  stops() { return this.filtering() ? this.passages.filter((one) => this.matches(one)) : this.passages }

  speakerOf(one) {
    const turn = this.turns[this.turnAt(one.start)]
    return turn?.speaker || turn?.role
  }

  turnAt(offset) {
    let [low, high] = [0, this.turns.length - 1]
    while (low < high) { const mid = (low + high + 1) >> 1; if (this.turns[mid].start <= offset) low = mid; else high = mid - 1 }
    return low
  }

  choices() { // what can be filtered for, with how many there are of each
    const count = (of) => this.passages.reduce((found, one) => { for (const key of of(one)) found.set(key, (found.get(key) ?? 0) + 1); return found }, new Map())
    const states = count((one) => [one.state]), themes = count((one) => one.codes.map((code) => this.themeOf(code) || '-'))
    const speakers = count((one) => [this.speakerOf(one)])
    const word = (name) => this.words[`filter-${name}`]
    this.options('state', word('state'), Object.keys(NAMES).reverse().map((key) => [key, this.states[key], states.get(key) ?? 0])
      .filter(([key, , n]) => n || key === 'a' || key === this.waits))
    this.options('theme', word('theme'), [
      ...this.themes.map((theme) => [theme.id, theme.label, themes.get(theme.id) ?? 0]), ['-', this.words['no-theme'], themes.get('-') ?? 0],
    ].filter(([key, , n]) => n || key === this.filter.theme))
    this.options('speaker', word('speaker'), [...speakers].map(([key, n]) => [key, this.roles[key] ?? key, n]))
    this.boxes.speaker.parentElement.hidden = speakers.size < 2 && !this.filter.speaker
  }

  options(name, all, found) {
    const signature = JSON.stringify([all, found])
    const box = this.boxes[name]
    if (box.signature !== signature) {
      box.signature = signature
      const option = (value, label) => { const node = document.createElement('option'); node.value = value; node.textContent = label; return node }
      box.replaceChildren(option('', all), ...found.map(([value, label, n]) => option(value, `${label} (${n})`)))
    }
    box.value = this.filter[name]
    if (box.value !== this.filter[name]) { box.value = ''; this.filter[name] = '' } // there is no such passage any more
  }

  refilter() {
    this.root.querySelector('.coder-clear').hidden = !this.filtering()
    this.boxes.only.parentElement.hidden = !this.filtering()
    this.draw(); this.hide()
    const stops = this.stops()
    if (this.filtering() && stops.length && !stops.some((one) => one.id === this.focus)) this.goTo(this.after(stops, 1).id)
    else { this.mark(); this.tell() }
    this.paint(); this.foot()
  }

  after(stops, by) { // the next (1) or the one before (-1) from the passage in focus, which need not be among the stops
    const at = stops.findIndex((one) => one.id === this.focus)
    if (at >= 0) return stops[Math.min(Math.max(at + by, 0), stops.length - 1)]
    const start = this.passages.find((one) => one.id === this.focus)?.start ?? -1
    return (by > 0 ? stops.find((one) => one.start > start) : stops.findLast((one) => one.start < start)) ?? stops[by > 0 ? 0 : stops.length - 1]
  }

  hide() { // "only these": turns without one of them go, their question or heading stays
    const only = this.filter.only && this.filtering()
    if (!only && !this.hiding) return
    this.hiding = only
    const shown = new Set(only ? this.stops().map((one) => this.turnAt(one.start)) : this.turns.keys())
    if (only) for (const at of [...shown]) {
      const question = this.turns.findLastIndex((turn, n) => n < at && turn.role === 'interviewer')
      if (question >= 0 && this.turns[at].role !== 'notes') shown.add(question)
    }
    const kept = this.reader.scrollTop
    this.turns.forEach((turn, n) => {
      turn.box.classList.toggle('coder-away', !shown.has(n))
      const asked = this.turns.slice(0, n).findLast((_, m) => shown.has(m))
      turn.box.classList.toggle('coder-alone', Boolean(only && shown.has(n) && turn.context && asked?.context !== turn.context && asked?.role !== 'interviewer'))
    })
    this.reader.scrollTop = kept
  }
}
