# Export: the workbook and the thread.
export-title = Export
export-intro = Take the agreements with you as an Excel file, and show where each of them comes from.
export-make = Make the Excel file
export-busy = Making the Excel file...
export-download = Download Excel file
export-made = { $name }, made on { $at }.
export-again = Make it again
export-inside = What is in it
export-outside = What stays out
export-empty = There is nothing to take with you yet.
export-empty-help = Import interviews or documents first. Then you make an Excel file here and check where each agreement comes from.
export-to-interviews = To Interviews
export-sheet-expectations = **Verwachtingen** (expectations): { $count }, of which { $agreed } agreed
export-sheet-parties = **Per partij** (by party): what each party expects, and what is expected of it
export-sheet-images = **Beelden** (images): how groups see enforcement, from { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
export-sheet-not-agreed = **Geen overeenstemming** (not agreed): { $count ->
    [one] 1 statement, with the positions and who decides
   *[other] { $count } statements, with the positions and who decides
}
export-sheet-votes = **Stemmingen** (votes): { $count ->
    [one] 1 result
   *[other] { $count } results
} from { $rounds ->
    [one] 1 closed round
   *[other] { $rounds } closed rounds
}
export-sheet-goals = **Doelen en indicatoren** (goals): { $count ->
    [one] 1 goal
   *[other] { $count } goals
}, { $indicators ->
    [one] 1 indicator
   *[other] { $indicators } indicators
}
export-sheet-hours = **Uren en maandplanning** (hours): { $hours } hours over twelve months
export-sheet-sources = **Bronnen** (sources): { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
} and { $documents ->
    [one] 1 document
   *[other] { $documents } documents
}
export-sheet-thread = **Herleiding** (thread): from goal to quote, with { $count ->
    [one] 1 quote
   *[other] { $count } quotes
}
export-withheld = **Quotes without consent**: { $count ->
    [one] 1 passage
   *[other] { $count } passages
} from { $sources ->
    [one] 1 conversation
   *[other] { $sources } conversations
}. They count in the numbers. In place of the quote it says that consent is missing.
export-no-names = **Names**: always. There are only codes in it, and functions of who allows that.
export-small-groups = **Small groups**: results of fewer than three people are not shown apart.
export-to-consent = To the consents
export-unseen = **Note:** { $count ->
    [one] 1 suggestion has
   *[other] { $count } suggestions have
} not been looked at by anybody. The file says of each quote whether it was checked.
export-to-coding = To coding
export-thread = Trace
export-begin = Start from
export-begin-doel = From a goal
export-begin-verwachting = From an expectation
export-begin-citaat = From a quote
export-goal = Goal
export-expectation = Expectation
export-no-goals = There are no goals to start from yet. Start from an expectation or a quote.
export-no-expectations = There are no expectations yet. Start from a quote.
export-search = Search for a quote
export-search-example = For example: school parkeren
export-search-help = Type one or more words that somebody said. Then choose a quote and see what came of it.
export-nothing-found = No quote with all these words. Try one word fewer, or a part of a word.
export-found = { $count ->
    [one] 1 quote found
   *[other] { $count } quotes found
}
export-more = These are the first quotes. Add a word to find fewer.
export-memos = { $count ->
    [one] Put the memo in the file too
   *[other] Put the { $count } memos in the file too
}
export-memos-help = Memos are for the team. Put them in only if you keep the file yourself.
