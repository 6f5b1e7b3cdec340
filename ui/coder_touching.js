// Selecting with a finger: tap a sentence twice, then drag its handles; long press is the phone's own selection.

const TWICE = 350 // ms between two taps on the same place
const NEAR = 24 // pixels that count as the same place

class Touching extends Selecting {
  listenToTouch() {
    this.tapped = { at: 0, x: 0, y: 0 }
    this.reader.addEventListener('pointerdown', (event) => { this.byTouch = event.pointerType !== 'mouse' })
    this.reader.addEventListener('pointerup', (event) => this.tap(event))
    for (const side of ['start', 'end']) {
      const handle = this.root.querySelector(`.coder-handle-${side}`)
      handle.addEventListener('pointerdown', (event) => { event.preventDefault(); event.stopPropagation(); handle.setPointerCapture(event.pointerId) })
      handle.addEventListener('pointermove', (event) => { if (handle.hasPointerCapture(event.pointerId)) this.drag(side, event.clientX, event.clientY) })
      handle.addEventListener('pointerup', (event) => event.stopPropagation())
      handle.addEventListener('click', (event) => event.stopPropagation())
    }
  }

  tap(event) {
    if (event.pointerType === 'mouse') return
    const { at, x, y } = this.tapped
    const twice = event.timeStamp - at < TWICE && Math.hypot(event.clientX - x, event.clientY - y) < NEAR
    this.tapped = twice ? { at: 0, x: 0, y: 0 } : { at: event.timeStamp, x: event.clientX, y: event.clientY }
    if (!twice) return
    const offset = this.under(event.clientX, event.clientY)
    const sentence = this.sentences().find((one) => one.start <= offset && offset <= one.end)
    if (!sentence) return
    event.preventDefault(); this.twice = event.timeStamp
    this.choose(sentence)
  }

  under(x, y) { // the place in the text below a point of the screen; -1 for none
    const place = document.caretPositionFromPoint?.(x, y)
    const range = place ? null : document.caretRangeFromPoint?.(x, y)
    const [node, off] = place ? [place.offsetNode, place.offset] : range ? [range.startContainer, range.startOffset] : []
    return node && this.text.contains(node) && (node.parentElement ?? node).closest('[data-at]') ? this.offset(node, off) : -1
  }

  drag(side, x, y) { // to whole words; 12 pixels higher, or the finger would hide the place
    const offset = this.under(x, y - 12)
    if (offset < 0 || !this.selected) return
    const turn = this.turns.findLast((one) => one.start <= offset)
    if (turn.role === 'interviewer') return
    const words = Selecting.split(WORDS, turn.text, turn.start)
    const { start, end } = this.selected
    const to = side === 'start' ? words.findLast((one) => one.start <= offset)?.start : words.find((one) => one.end >= offset)?.end
    const next = side === 'start' ? { start: to, end } : { start, end: to }
    if (to === undefined || next.start >= next.end || to === this.selected[side]) return
    this.select(next)
  }

  handles(range) { // one at either end of the selection, where fingers can take them
    const ends = ['start', 'end'].map((side) => this.root.querySelector(`.coder-handle-${side}`))
    const shown = Boolean(range && this.byTouch && getSelection().isCollapsed)
    ends.forEach((handle) => { handle.hidden = !shown })
    if (!shown) return
    const boxes = range.getClientRects(), view = this.reader.getBoundingClientRect()
    if (!boxes.length) return
    const place = (handle, x, y) => {
      handle.style.left = `${Math.min(Math.max(x - view.left, 22), view.width - 22)}px`; handle.style.top = `${y - view.top + this.reader.scrollTop}px`
    }
    place(ends[0], boxes[0].left, boxes[0].bottom); place(ends[1], boxes[boxes.length - 1].right, boxes[boxes.length - 1].bottom)
  }
}
