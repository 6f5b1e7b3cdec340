### Memos: what a coder notes down about something.

memo-box = { $count ->
    [0] Memos
   *[other] Memos ({ $count })
}
memo-help = Note what strikes you or what you still want to find out. A memo is for the team, not for the conversation partner.
memo-new = New memo
memo-add = Add memo
memo-added = Memo added.
memo-saved = Memo saved.
memo-removed = Memo removed. You can undo this.
memo-by = { $author } · { $moment }
memo-words = Memo
error-memo-empty = Write something in the memo first. Nothing was saved.
error-memo-long = The memo is too long: keep to { $longest } characters. Nothing was saved.
error-memo-of-another = This memo is by { $author }. Add a memo of your own; then it stays clear who thought what.

memo-target-project = Traject
memo-target-source = Source
memo-target-passage = Passage
memo-target-theme = Code
memo-target-stakeholder = Conversation partner
memo-target-statement = Statement
memos-empty = No memos yet
memos-empty-help = Write a memo on an interview, passage, code, conversation partner, statement or the traject. They stand together here then.
memos-count = { $shown } of { $all } memos
memos-search = Search memos
memos-about = About
memos-author = By
memos-any = Everything
