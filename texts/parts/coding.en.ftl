### The page Coding.

coding-title = Coding
coding-intro = Read the text and say what each passage is about. Draagvlak suggests, you decide.
coding-again = Renew suggestions
coding-again-help = Draagvlak learns from what you coded and makes new suggestions for the rest. What you accepted or rejected stays as it is.
coding-again-busy = Learning from what you coded...
coding-again-done = { $changed ->
    [0] The suggestions stayed the same.
    [one] 1 of { $count } suggestions has changed.
   *[other] { $changed } of { $count } suggestions have changed.
}
coding-empty = There is nothing to code yet
coding-empty-help = Import interviews or documents first. They will stand here, cut in passages with a suggestion each.
coding-to-interviews = To Interviews

coding-interviews = Interviews
coding-documents = Documents
coding-progress = { $done } of { $all } passages coded, { $open } suggestions open
coding-filter = Find a source
coding-filter-example = Code or title
coding-only-open = Only with open suggestions
coding-none-found = No source found. Change the filter.
coding-page = Sources

coding-all = Accept all ({ $count })
coding-all-help = All open suggestions in this source. You are asked first.
coding-all-title = Accept all suggestions?
coding-all-body = You accept { $count ->
    [one] the one open suggestion
   *[other] all { $count } open suggestions
} in { $code } without looking at them one by one. You can undo this in one go.
coding-all-button = Accept all
coding-all-done = { $count ->
    [one] 1 suggestion accepted in { $code }.
   *[other] { $count } suggestions accepted in { $code }.
}

coding-place = Passage { $n } of { $m } · { $state }
coding-no-theme = no theme
coding-no-passages = No passages yet
coding-no-passages-help = Select some text to make a passage.
coding-suggestion = Suggestion
coding-because = Because: { $reasons }
coding-no-reason = No single word settled it.
coding-reason-passage = { $words }
coding-reason-question = in the question: { $words }
coding-reason-heading = in the heading: { $words }
coding-reason-turn = elsewhere in the answer: { $words }
coding-reason-paragraph = elsewhere in the paragraph: { $words }
coding-accept = Accept
coding-reject = Reject
coding-change = Change
coding-changed = Code saved.
coding-dimension = Dimension
coding-theme = Theme
coding-choose-theme = Choose a theme
coding-sentiment = Sentiment
coding-perspective = Whose perception is it?
coding-perspective-help = Own: what somebody thinks. Attributed: what somebody believes that others think.
coding-new = New passage
coding-add = Add passage
coding-busy-suggesting = Making a suggestion...
coding-remove-code = Take off the code
coding-remove-code-done = Code taken off.
coding-remove-passage = Remove passage
coding-remove-passage-done = Passage removed.
error-passage-quoted = A statement leans on this passage. Take the quote off the statement first. The passage is kept.

perspective-short-own = Own
perspective-short-attributed = Attributed
standing-accepted = Accepted
standing-suggested = Suggested
standing-rejected = Rejected
standing-bare = Without a code
sign-expectation = E
sign-perception = P
sign-other = O

coder-reader = Text of the source. Go from passage to passage with n and p. Select a sentence with s.
coder-selected = Selected, {"{"}n{"}"} words: {"{"}words{"}"}
coder-selected-help = Choose a code, or press 1–9, v, b or x. Esc: let go.
coder-less = − sentence
coder-more = + sentence
coder-drop = Let go
coder-previous = Previous
coder-next = Next
coder-open = Open
coder-accept = Accept
coder-reject = Reject
coder-palette = Codes
coder-palette-title = Find a code
coder-palette-help = Enter: this is the code. Shift + Enter: this code as well. Esc: close.
coder-palette-none = No code found.
coder-code-is = is on it
coder-undo = Undo
coder-redo = Redo
coder-handle-start = Start of the selection
coder-handle-end = End of the selection
coder-place = Passage {"{"}n{"}"} of {"{"}m{"}"} · {"{"}open{"}"} open
coder-place-filtered = {"{"}n{"}"} of {"{"}m{"}"} (of {"{"}all{"}"}) · {"{"}open{"}"} open
coder-count = {"{"}m{"}"} passages · {"{"}open{"}"} open
coder-none-left = There is no next one.
coder-no-theme = no theme
coder-filter = Filter
coder-filter-state = All passages
coder-filter-theme = All codes
coder-filter-speaker = All speakers
coder-filter-only = Hide the rest
coder-filter-clear = Clear filter
coder-keys = Keys
coder-keys-on = Keys on
coder-key-accept = Accept suggestion
coder-key-reject = Reject suggestion
coder-key-next = Next passage
coder-key-previous = Previous passage
coder-key-open = Next open suggestion
coder-key-undo = Undo
coder-key-redo = Redo
coder-key-theme = This is the theme
coder-key-also = This theme as well, or off again
coder-key-palette = Find a code
coder-key-dimension = Expectation, perception, other
coder-key-remove = Take off the code
coder-key-sentence = Select the next sentence
coder-key-extend = A sentence more or less
coder-key-word = End a word shorter or longer
coder-key-begin = Start a word earlier or later
coder-key-add = Add the selection
coder-key-drop = Let go of the selection

coding-codes = Codes on this passage
coding-also = This code as well
coding-also-help = Puts what you chose above beside the code that is there.
error-code-twice = This code is on the passage already. Choose another theme.
error-no-code = There is no code on this passage.
