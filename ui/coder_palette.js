// The quick palette: search a code by its name, for codebooks with more codes than there are number keys.

const fold = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

class Palette extends Filtering {
  listenToPalette() {
    this.palette = this.root.querySelector('.coder-palette')
    this.asking = this.palette.querySelector('input'); this.list = this.palette.querySelector('.coder-palette-list')
    this.asking.addEventListener('input', () => this.search())
    this.asking.addEventListener('keydown', (event) => this.paletteKey(event))
    this.list.addEventListener('pointerdown', (event) => event.preventDefault()) // the field keeps the focus
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[data-theme]')
      if (option) this.take(option.dataset.theme, event.shiftKey)
    })
    this.palette.addEventListener('focusout', (event) => { if (!this.palette.contains(event.relatedTarget)) this.close() })
  }

  openPalette() {
    if (!this.selected && !this.focus) return
    this.palette.hidden = false
    this.asking.value = ''; this.asking.setAttribute('aria-label', this.words['palette-title'])
    this.asking.placeholder = this.words['palette-title']
    this.search(); this.asking.focus()
  }

  close() {
    if (this.palette.hidden) return
    this.palette.hidden = true
    this.reader.focus({ preventScroll: true })
  }

  search() { // those that begin so first, then those that hold it; among equals the order of the codebook
    const wanted = fold(this.asking.value.trim())
    const rank = (theme) => {
      const names = [theme.label, theme.code, ...theme.words.split(' ')].map(fold)
      if (names.some((name) => name.startsWith(wanted))) return 0
      return fold(`${theme.label} ${theme.code} ${theme.above} ${theme.words}`).includes(wanted) ? 1 : 2
    }
    const found = this.themes.map((theme) => [rank(theme), theme]).filter(([place]) => place < 2).sort((one, other) => one[0] - other[0])
    const there = this.passages.find((one) => one.id === this.focus)?.codes.map((code) => this.themeOf(code)) ?? []
    this.list.replaceChildren(...found.map(([, theme]) => this.option(theme, !this.selected && there.includes(theme.id))))
    if (!found.length) this.list.append(Drawing.words('coder-palette-none', this.words['palette-none']))
    this.point(0)
  }

  option(theme, there) {
    const node = document.createElement('div'), swatch = document.createElement('i'), above = document.createElement('small')
    node.setAttribute('role', 'option'); node.id = `coder-option-${theme.id}`; node.dataset.theme = theme.id
    node.style.setProperty('--c', theme.colour)
    above.textContent = [theme.above, there ? this.words['code-is'] : ''].filter(Boolean).join(' · ')
    node.append(swatch, `${theme.label} (${theme.code})`, above)
    if (theme.key) { const key = document.createElement('kbd'); key.textContent = theme.key; node.append(key) }
    return node
  }

  point(to) {
    const all = [...this.list.querySelectorAll('[role=option]')]
    this.pointed = Math.min(Math.max(to, 0), all.length - 1)
    all.forEach((one, n) => one.setAttribute('aria-selected', n === this.pointed))
    const one = all[this.pointed]
    one?.scrollIntoView({ block: 'nearest' })
    this.asking.setAttribute('aria-activedescendant', one?.id ?? '')
  }

  paletteKey(event) {
    const all = this.list.querySelectorAll('[role=option]')
    const to = { ArrowDown: this.pointed + 1, ArrowUp: this.pointed - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to !== undefined) this.point(to)
    else if (event.key === 'Enter') { if (all[this.pointed]) this.take(all[this.pointed].dataset.theme, event.shiftKey) }
    else if (event.key === 'Escape') this.close()
    else return
    event.preventDefault(); event.stopPropagation()
  }

  take(theme, also) {
    this.close()
    if (also) this.also(theme)
    else this.code({ theme })
  }
}
