// A text of which one selects stretches, and the way between places in the document and code points. Coderen and Nakijken
// are both built on it. All offsets are code points from the start of the text, as in Python: a smiley counts for one, not two.

const WORDS = new Intl.Segmenter('nl', { granularity: 'word' })
const SETTLE = 250 // ms of rest before a selection or a new focus is sent
const ASTRAL = /[\u{10000}-\u{10ffff}]/u
const length = (words) => { let n = words.length; if (ASTRAL.test(words)) { n = 0; for (const _ of words) n++ } return n }
const letters = (words) => (ASTRAL.test(words) ? Array.from(words) : words) // to be cut with `cut`, by code points
const cut = (from, start, end) => { const part = from.slice(start, end); return typeof part === 'string' ? part : part.join('') }

class Stretches {
  // Who builds on it gives `root`, `reader`, `turns` ({start, end, text}), `blocks` ({start, node}), and key, paint and send.
  constructor() {
    this.turns = []; this.blocks = []; this.selected = null; this.last = 0
    this.onKey = (event) => this.key(event)
    this.onSelection = () => { clearTimeout(this.reading); this.reading = setTimeout(() => this.readSelection(), SETTLE) }
  }

  listen() { window.addEventListener('keydown', this.onKey, true); document.addEventListener('selectionchange', this.onSelection) }

  leave() { window.removeEventListener('keydown', this.onKey, true); document.removeEventListener('selectionchange', this.onSelection) }

  elsewhere(event) { // does a key belong to something else on the page?
    if (!this.reader.isConnected || event.isComposing || document.querySelector('[role=dialog]')) return true
    return Boolean(event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=listbox], [role=combobox]'))
  }

  select(selected) {
    this.selected = selected; this.paint()
    clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), SETTLE)
    this.last = Math.max(Date.now(), this.last + 1)
  }

  readSelection() {
    const chosen = getSelection()
    if (!chosen.rangeCount || chosen.isCollapsed) return
    const range = chosen.getRangeAt(0)
    if (!this.reader.contains(range.startContainer) || !this.reader.contains(range.endContainer)) return
    let [start, end] = [this.offset(range.startContainer, range.startOffset), this.offset(range.endContainer, range.endOffset)]
    const words = Array.from(this.textOf({ start, end }))
    while (words.length && /\s/.test(words[0])) { words.shift(); start++ }
    while (words.length && /\s/.test(words.at(-1))) { words.pop(); end-- }
    if (words.length && (this.selected?.start !== start || this.selected?.end !== end)) this.select({ start, end })
  }

  offset(node, off) { // place in the document -> code points from the start of the source
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-at]')
    if (piece) {
      const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, off) : off ? piece.textContent : ''
      return +piece.dataset.at + length(before)
    }
    // Between the pieces, on a chip or a speaker's name: the first piece after that place.
    const place = document.createRange(); place.setStart(node, off)
    const after = [...this.reader.querySelectorAll('[data-at]')].find((one) => place.comparePoint(one, 0) >= 0)
    return after ? +after.dataset.at : this.turns.at(-1).end
  }

  spot(offset, end) { // code points -> [text node, place in it]; `end`: rather the end of a piece than the start of the next
    const at = this.blocks.findLastIndex((one) => (end ? one.start < offset : one.start <= offset))
    const pieces = [...(this.blocks[Math.max(at, 0)]?.node.querySelectorAll('[data-at]') ?? [])]
    const piece = pieces.findLast((one) => (end ? +one.dataset.at < offset : +one.dataset.at <= offset)) ?? pieces[0]
    if (!piece?.firstChild) return null
    return [piece.firstChild, cut(letters(piece.textContent), 0, offset - +piece.dataset.at).length]
  }

  rangeOf({ start, end }) {
    const [from, to] = [this.spot(start, false), this.spot(end, true)]
    if (!from || !to) return null
    const range = document.createRange(); range.setStart(...from); range.setEnd(...to)
    return range
  }

  highlight(name) { // show what is selected, also where the browser's own selection is gone
    const range = this.selected && this.rangeOf(this.selected)
    if (globalThis.Highlight) {
      CSS.highlights.delete(name)
      if (range) CSS.highlights.set(name, new Highlight(range))
    }
    return range
  }

  textOf({ start, end }) {
    return this.turns.filter((turn) => turn.start < end && turn.end > start)
      .map((turn) => cut(letters(turn.text), Math.max(start - turn.start, 0), end - turn.start)).join(' ')
  }

  static split(segmenter, text, start) {
    const found = []
    let at = start
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      const size = length(segment), bare = segment.trim()
      const from = at + size - length(segment.trimStart())
      if (bare && isWordLike !== false) found.push({ start: from, end: from + length(bare) })
      at += size
    }
    return found
  }
}
