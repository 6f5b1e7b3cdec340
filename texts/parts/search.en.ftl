### Search: in everything that was said and written.

step-search = Search
search-title = Search
search-intro = Search everything that was said and written. Draagvlak also finds other forms of a word, and longer words that hold it.
search-box = Search for
search-box-help = Press / to begin here and Enter to search.
search-button = Search
search-busy-index = The search index is being made, once. This takes a moment.
search-examples = Ways to search
search-examples-help = Click an example, or type something yourself.
search-example-words = words that stand together in one paragraph, in any form: also ‘parkeeroverlast’ and ‘overlastmeldingen’
search-example-exact = exactly these words, in a row
search-example-begin = everything that begins so: handhaving, handhaven, handhavers
search-example-either = one or the other (in capitals: OF or OR)
search-example-not = the one and not the other
search-shelves = In
search-shelf-interviews = Interviews
search-shelf-documents = Documents
search-shelf-statements = Statements
search-shelf-codebook = Codebook
search-shelf-memos = Memos
search-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
search-side = Side
search-group = Group
search-code = Code
search-any = All
search-uncoded = Without a code yet
search-uncoded-help = Words to which a person gave a code are left out. So are the interviewer's questions: those are not coded.
search-every-source = Search everything again
search-total = { $places ->
    [one] 1 place
   *[other] { $places } places
}
search-in-sources = { $sources ->
    [one] in 1 conversation or document
   *[other] in { $sources } conversations and documents
}
search-shown = { $first } to { $last } of { $all }
search-forms = Searched for { $forms }
search-forms-beginning = Searched for everything that begins with ‘{ $word }’: { $forms }
search-forms-exact = Searched for exactly ‘{ $word }’
search-forms-more = and { $count } more
search-not = without { $forms }
search-ignored = Small words do not count: { $words }. Put them between quotation marks if they matter.
search-none = Nothing found
search-none-word = ‘{ $word }’ does not occur in this traject.
search-none-meant = ‘{ $word }’ does not occur. Did you mean this?
search-none-together = Each word occurs, but not together in one paragraph. Search with OR to find them apart.
search-none-filters = Without filters you find more.
search-clear-filters = Clear filters
search-none-only-not = Search for at least one word that must be there.
search-in-source = { $count ->
    [one] 1 place
   *[other] { $count } places
}
search-this-source = Search only here
search-of-statement = Statement
search-of-codebook = Codebook
search-of-memo = Memo by { $author }
search-heading = Heading or title
search-in-text = In the text
search-to-theme = To the theme
search-has-codes = Has already: { $codes }
search-pick = Choose { $code }: { $words }
search-pick-help = Tick results to give them a code.
search-picked = { $count ->
    [one] 1 result chosen
   *[other] { $count } results chosen
}
search-pick-all = Choose all on this page
search-pick-none = Choose none
search-give-code = Code
search-choose-code = Choose a code
search-dimension = What is it?
search-dimension-suggested = As suggested
search-extent = How much
search-extent-sentence = The sentence
search-extent-paragraph = The paragraph
search-code-button = Code
search-coded = { $coded ->
    [0] Everything had this code already.
    [one] 1 passage coded as { $code }. You can undo this at once.
   *[other] { $coded } passages coded as { $code }. You can undo this at once.
}
search-interviewer = The interviewer's words cannot be coded.
error-search-nothing-picked = Choose one or more results first. Nothing was changed.
