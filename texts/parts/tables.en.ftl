### Tables: how often a code occurs, with whom, and together with which other.

step-tables = Tables
tables-title = Tables
tables-intro = See how often a code occurs, with whom, and together with which other code. Click a cell to read the passages.
tables-empty = Nothing to count yet
tables-empty-help = Import interviews first. Draagvlak suggests codes; here you then see who speaks of what.
tables-download = Download as Excel
tables-code = Code
tables-across = Table
tables-across-interview = Codes by conversation
tables-across-group = Codes by group
tables-across-side = Codes by side
tables-across-function = Codes by function
tables-across-dimension = Codes by dimension
tables-across-code = Codes that go together
tables-unit = Count
tables-unit-places = Passages
tables-unit-conversations = Conversations
tables-way = Together on
tables-way-passage = The same passage
tables-way-overlap = Overlapping passages
tables-way-turn = The same turn
tables-share = Show
tables-share-none = Numbers
tables-share-row = Share of the row
tables-share-column = Share of the column
tables-codes = { $count ->
    [0] All codes
    [one] 1 code
   *[other] { $count } codes
}
tables-codes-which = Which codes?
tables-codes-usual = All codes
tables-sources = { $count ->
    [0] All interviews
    [one] 1 file
   *[other] { $count } files
}
tables-sources-which = Which interviews and documents?
tables-sources-usual = All interviews
tables-small = { $count ->
    [one] 1 of the { $all } columns is marked < 3: it counts fewer than three people. In the Excel file it is taken together with others.
   *[other] { $count } of the { $all } columns are marked < 3: each counts fewer than three people. In the Excel file they are taken together with others.
}
tables-few = < 3
tables-column-document = Documents
tables-column-unknown = Unknown
tables-cell = { $row }, { $column }: { $said }
tables-cell-places = { $count ->
    [0] nothing
    [one] once
   *[other] { $count } times
}
tables-cell-conversations = { $count ->
    [0] in no conversation
    [one] in 1 conversation
   *[other] in { $count } conversations
}
tables-choose-cell = Click a cell, or walk to it with the arrows and press Enter.
tables-nothing = There is nothing in this cell.
tables-more = { $count ->
    [one] There is 1 more passage. Narrow down with codes or files.
   *[other] There are { $count } more passages. Narrow down with codes or files.
}
heat-total = Total
heat-few = few
heat-many = many
heat-help = Arrows walk through the table, Enter opens a cell.
