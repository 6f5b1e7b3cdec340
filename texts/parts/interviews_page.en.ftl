## The Interviews page.

interviews-title = Interviews
interviews-intro = Import conversations and documents, check that the details are right, then start coding.
interviews-to-coding = **Go to coding**
interviews-drop = Files to import

interviews-drop-help = You can choose many files at once, of different kinds too. After that you review what points to people.
interviews-drop-here = Drop your files here
interviews-drop-choose = Choose files
interviews-drop-types = Word, PDF, Excel and more, up to 25 MB
interviews-drop-kind = Kind
interviews-drop-kind-auto = Let Draagvlak choose
interviews-drop-kind-help = Draagvlak looks at what the top of the file says. Choose a kind yourself when all files are of that kind.
interviews-import = Import
interviews-reading = Reading { $name } ({ $place } of { $count })

interviews-count-read = { $count ->
    [one] 1 file read
   *[other] { $count } files read
}
interviews-count-warning = { $count ->
    [one] 1 read with a warning
   *[other] { $count } read with a warning
}
interviews-count-duplicate = { $count } already there
interviews-count-refused = { $count } refused
interviews-count-skipped = { $count } not read: stopped
interviews-count-waiting = { $count ->
    [one] 1 file read, waits for its review
   *[other] { $count } files read, wait for their review
}
interviews-stop = Stop
interviews-stopping = One more file, then we stop...
interviews-stop-help = What was read stays.
interviews-report-download = Save report
interviews-report-file = import-report.txt
interviews-report-close = Close
interviews-report-good = { $count ->
    [one] 1 file without remarks
   *[other] { $count } files without remarks
}
interviews-report-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
interviews-report-speakers = { $count ->
    [0] no speakers
    [one] 1 speaker
   *[other] { $count } speakers
}

interviews-empty = No interviews yet
interviews-empty-help = This is where your conversations and documents will be listed. Drop them in the box above and click Import. Start with two or three interviews and check that the speakers are right.
interviews-group = List
interviews-group-true = Interviews { $count }
interviews-group-false = Documents { $count }
interviews-search = Search
interviews-state = State
interviews-filter-all = All
interviews-filter-read = Read
interviews-filter-to_code = To code
interviews-filter-coded = Coded
interviews-only-warned = Only with a warning
interviews-none-found = Nothing matches your search.
interviews-table = List of sources: code, title, conversation partner or kind, date, length, passages, state and warning
interviews-choose = Click a row to open its details and text.
interviews-code = Code
interviews-name = Title
interviews-partner = Conversation partner
interviews-no-partner = Not known yet
interviews-new-partner = New conversation partner
interviews-kind = Kind
interviews-date = Date
interviews-passages = Passages
interviews-state-read = Read
interviews-state-to_code = To code { $count }
interviews-state-coded = Coded
interviews-warnings = Warning
interviews-warned = ! Yes

interviews-code-this = Start coding
interviews-close = Close
interviews-form = Form of the conversation
interviews-saved = Saved.
interviews-file = File: { $name }, { $characters } characters
interviews-speakers = Speakers
interviews-no-speakers = This file has no speakers. The whole text counts as notes of the conversation.
interviews-speakers-help = These are the speakers as the file names them. The interviewer's words do not count as evidence, so check that the roles are right.
interviews-speakers-fixed = This interview has been coded already, so the roles are fixed.
interviews-speakers-save = Save roles
interviews-speakers-busy = Making the passages again...
interviews-speakers-saved = The roles were saved and the passages made again.
interviews-floors = { $count ->
    [one] spoke once
   *[other] spoke { $count } times
}
interviews-text = Text
interviews-remove = Delete
interviews-remove-help = Deleting also removes its passages and codes. That cannot be undone.
interviews-remove-title = Delete this interview or document?
interviews-remove-body = You are about to delete { $code } with its text, passages and everything coded in it. This cannot be undone.
interviews-removed = { $code } was deleted.
