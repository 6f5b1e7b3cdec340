## Withdrawing a consent, and forgetting somebody.

stakeholders-intrekken = Withdraw consent
stakeholders-vergeten = Forget this person
stakeholders-pointed-at = ▲ This group has fewer than three people: the function points at one person. Exports only show the function with consent for it.

stake-counts = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
} of { $interviews ->
    [one] 1 interview
   *[other] { $interviews } interviews
}{ $tags ->
    [0] {""}
    [one] , with 1 code
   *[other] , with { $tags } codes
}{ $memos ->
    [0] {""}
    [one] { " " }and 1 memo
   *[other] { " " }and { $memos } memos
}
stake-leans = This leans on these words
stake-nothing-leans = No statement, expectation or goal leans on these words.
stake-keeps = { $count ->
    [0] keeps no quote
    [one] keeps 1 quote
   *[other] keeps { $count } quotes
}
stake-held = { $count ->
    [one] 1 quote will no longer go out
   *[other] { $count } quotes will no longer go out
}
stake-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
stake-stay = Statements, expectations and goals stay. The thread says that a quote was withdrawn. A draft statement that is nearly a quote loses its text.
stake-stay-held = Statements, expectations and goals stay as they are.
stake-to-thread = Look at the thread

withdraw-title = Withdraw the consent of { $code }
withdraw-what = For what
withdraw-how = What happens to the passages?
withdraw-nothing-left = Everything was withdrawn already.
remedy-passages = Remove the passages
remedy-help-passages = The passages go, with their codes. The text of the conversation stays: the consent to the recording covers it.
remedy-hold_back = Only quote no more
remedy-help-hold_back = The passages go on counting in the house. No quote goes out any more. Choose this only when the person wants it so.
withdraw-passages = This removes **{ $counts }**. The text of the conversation stays.
withdraw-interview = This removes **{ $counts }**, and the text and the original file too. The person stays on the list.
withdraw-hold_back = Nothing goes: { $counts } stay in the house. No quote from them comes into an export any more.
withdraw-function = Exports no longer name the function, but the group or the side. Nothing goes.
withdraw-no-words = There is no interview with this person yet. Only the answer changes.
withdraw-for-good = This cannot be undone.
withdraw-do = Withdraw
withdraw-busy = Removing...
withdraw-done = The consent was withdrawn.
withdraw-done-not-wiped = The consent was withdrawn. Something may still be readable on disk, because somebody else was busy: go to Privacy and choose Wipe traces.

erase-title = Forget { $code }
erase-help = Do this when somebody asks to be forgotten. Nothing of them stays: not in the journal either, nor on disk.
erase-person = the person: name, function, consent and memos
erase-words = everything that they said: { $counts }, with the text and the original file
erase-intakes = { $count ->
    [one] 1 file that waits for its review
   *[other] { $count } files that wait for their review
}
erase-participants = { $count ->
    [one] the name and the remarks of 1 participant in a session; the votes go on counting
   *[other] the name and the remarks of { $count } participants in a session; the votes go on counting
}
erase-originals = { $count ->
    [one] the original file of 1 other conversation that holds the name; the text of that conversation stays
   *[other] the original files of { $count } other conversations that hold the name; the texts of those conversations stay
}
erase-mentions = the name and the code, wherever else they stand: █ or [...] comes in their place
erase-copies = { $count ->
    [one] There is 1 copy of the database beside it. It holds this person until you remove it. You can do that next, at Privacy.
   *[other] There are { $count } copies of the database beside it. They hold this person until you remove them. You can do that next, at Privacy.
}
erase-sure = I am sure that { $code } has to be forgotten. Nobody can undo this.
erase-do = Forget
erase-busy = Forgetting...
erase-done = The person was forgotten.
erase-done-not-wiped = The person was forgotten. Something may still be readable on disk, because somebody else was busy: choose Wipe traces here.
