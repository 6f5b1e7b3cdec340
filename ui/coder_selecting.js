// Selecting a stretch of the text by mouse or keyboard. The first of the parts that coder.js is built of: ui/coder.py.
// All offsets are code points from the start of the source, as in Python: a smiley counts for one, not two.

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })
const WORDS = new Intl.Segmenter('nl', { granularity: 'word' })
const SETTLE = 250 // ms of rest before a selection or a new focus is sent
const ASTRAL = /[\u{10000}-\u{10ffff}]/u
const length = (words) => { let n = words.length; if (ASTRAL.test(words)) { n = 0; for (const _ of words) n++ } return n }
const letters = (words) => (ASTRAL.test(words) ? Array.from(words) : words) // to be cut with `cut`, by code points
const cut = (from, start, end) => { const part = from.slice(start, end); return typeof part === 'string' ? part : part.join('') }
const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name])

class Selecting {
  select(selected) {
    this.selected = selected
    this.paint(); this.label(); this.speakSelection()
    clearTimeout(this.sending); this.sending = setTimeout(() => this.send(), SETTLE)
    this.last = Math.max(Date.now(), this.last + 1)
  }

  drop() { this.selected = null; this.paint(); if (this.words) this.label() }

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

  paint() {
    const range = this.selected && this.rangeOf(this.selected)
    if (globalThis.Highlight) {
      CSS.highlights.delete('coder-selected')
      if (range) CSS.highlights.set('coder-selected', new Highlight(range))
    }
    this.handles(range)
  }

  textOf({ start, end }) {
    return this.turns.filter((turn) => turn.start < end && turn.end > start)
      .map((turn) => cut(letters(turn.text), Math.max(start - turn.start, 0), end - turn.start)).join(' ')
  }

  sentences() { // of everybody but the interviewer, whose words are no evidence
    this.sentences_ ??= this.turns.filter((turn) => turn.role !== 'interviewer').flatMap((turn) => Selecting.split(SENTENCES, turn.text, turn.start))
    return this.sentences_
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

  bySentence(by, extend) {
    const all = this.sentences()
    if (!all.length) return
    const now = this.selected
    if (!now) {
      const from = this.passages.find((one) => one.id === this.focus)?.start ?? 0
      this.choose(all.find((one) => one.end > from) ?? all[0])
      return
    }
    const last = all.findLastIndex((one) => one.start < now.end)
    const next = all[Math.min(Math.max(last + by, 0), all.length - 1)]
    if (!extend) this.choose(by > 0 ? next : all[Math.max(all.findLastIndex((one) => one.start <= now.start) - 1, 0)])
    else if (next.end > now.start) this.choose({ start: now.start, end: next.end })
  }

  byWord(by) { // the end goes a word further or back
    if (!this.selected) { this.bySentence(1, false); return }
    const turn = this.turns.findLast((one) => one.start < this.selected.end)
    const ends = Selecting.split(WORDS, turn.text, turn.start).map((one) => one.end)
    const to = by > 0 ? ends.find((end) => end > this.selected.end) : ends.findLast((end) => end < this.selected.end)
    if (to > this.selected.start) this.choose({ start: this.selected.start, end: to })
  }

  byBegin(by) { // the beginning goes a word further or back
    if (!this.selected) { this.bySentence(1, false); return }
    const turn = this.turns.findLast((one) => one.start <= this.selected.start)
    const starts = Selecting.split(WORDS, turn.text, turn.start).map((one) => one.start)
    const to = by > 0 ? starts.find((one) => one > this.selected.start) : starts.findLast((one) => one < this.selected.start)
    if (to < this.selected.end) this.choose({ start: to, end: this.selected.end })
  }

  choose(selected) {
    getSelection().removeAllRanges()
    this.select(selected)
    const box = this.spot(selected.end, true)?.[0].parentElement.getBoundingClientRect(), view = this.reader.getBoundingClientRect()
    if (box && (box.bottom > view.bottom - 24 || box.top < view.top)) this.reader.scrollTop += box.top - view.top - view.height / 3
  }

  speakSelection() { // what a screen reader says of a selection, however it was made
    const words = this.textOf(this.selected).trim()
    this.speak(fill(this.words.selected, { n: words.split(/\s+/).length, words }))
  }

  speak(words) { if (this.status.textContent !== words) this.status.textContent = words }
}
