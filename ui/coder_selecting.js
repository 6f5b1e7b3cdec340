// Selecting by sentence and by word, from the keyboard. The first of the parts that coder.js is built of: ui/coder.py.

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })
const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name])

class Selecting extends Stretches {
  select(selected) {
    super.select(selected)
    this.label(); this.speakSelection()
  }

  drop() { this.selected = null; this.paint(); if (this.words) this.label() }

  paint() { this.handles(this.highlight('coder-selected')) }

  sentences() { // of everybody but the interviewer, whose words are no evidence
    this.sentences_ ??= this.turns.filter((turn) => turn.role !== 'interviewer').flatMap((turn) => Selecting.split(SENTENCES, turn.text, turn.start))
    return this.sentences_
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
