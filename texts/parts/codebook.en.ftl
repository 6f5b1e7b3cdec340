### The codebook page, and what may be wrong with a code.

error-code-needs-code = Give '{ $name }' a short code too.
error-code-taken = The code '{ $code }' is in use already. Choose another one.
error-code-name-long = The name '{ $name }…' is too long: keep to { $longest } characters. Nothing was saved.
error-code-code-long = The code '{ $code }…' is too long: keep to { $longest } characters. Nothing was saved.
error-code-text-long = The text of '{ $name }' is too long: keep to { $longest } characters a field. Nothing was saved.
error-code-under-itself = A code cannot stand under itself, nor under a code that stands under it. Choose another place.
error-code-twice-in-file = '{ $name }' stands twice in the file. Remove one, or give it another name.
error-code-no-parent = The code '{ $parent }' under 'boven' does not exist: not in the file and not in your codebook.
error-codebook-complete = Your codebook has all standard codes already.
error-codebook-nothing-new = There is nothing new in this file. Your codebook has not changed.
error-codebook-no-names = The first row has no column 'naam'. Nothing was read. Use the columns { $columns }.
error-codebook-long = This file holds more than { $most } codes. Nothing was read. Split the file.
error-codebook-empty = There are no codes in this file. Nothing was read. Put each code on a row of its own, with its name in the column 'naam'.
error-codebook-dimension = '{ $dimension }' at '{ $name }' is no dimension. Nothing was read. Choose verwachting, beeld or overig, or leave it empty.
error-codebook-colour = '{ $colour }' at '{ $name }' is no colour. Nothing was read. Use 1 to { $most }, grijs, or a colour code such as #ab294d.
error-recode-into-itself = Choose another code to recode into.
error-recode-nothing = No passage of '{ $name }' fits this choice. Nothing has changed.
error-split-everything = Choose which passages go to the new code: otherwise everything moves and an empty code stays behind.

step-codebook = Codebook
codebook-title = Codebook
codebook-intro = Settle which codes there are and what they mean. Choose a code on the left; change it on the right.
codebook-add = New code
codebook-add-button = Make code
codebook-added = Code { $name } made.
codebook-part = Part
codebook-part-codes = Codes ({ $count })
codebook-part-memos = Memos ({ $count })
codebook-part-files = Import and save
codebook-empty = No codes yet
codebook-empty-help = A code says what a passage is about. Begin with the standard codes for enforcement, import a codebook, or make a code yourself with the button above.
codebook-empty-standard = Add standard codes
codebook-empty-file = Import a codebook

codebook-tree = Codes
codebook-search = Find a code
codebook-none = No code found.
codebook-keys = Keys
codebook-key-walk = walk through the codes
codebook-key-open = open the code
codebook-key-move = put it higher or lower
codebook-key-hang = hang it under the code above, or one level up
codebook-used = { $coded ->
    [0] No passages with this code yet
    [one] 1 passage
   *[other] { $coded } passages
}{ $suggested ->
    [0] {""}
    [one] , 1 open suggestion
   *[other] , { $suggested } open suggestions
}
codebook-to-quotes = See the quotes

codebook-code = Short code
codebook-code-help = Stands beside passages in the text. Short and without spaces.
codebook-code-fixed = The code of a standard code is fixed: by it Draagvlak knows what it has learnt of this theme. You can change the name.
codebook-top = At the top
codebook-parent = Stands under
codebook-dimension = Meant for
codebook-dimension-any = Everything
codebook-dimension-help = A reminder for whoever codes. The code can still be chosen for any passage.
codebook-example = Example
codebook-example-help = Something that somebody said and that this code fits.
codebook-keywords = Keywords
codebook-keywords-help = With commas between them. Draagvlak suggests the code for passages with these words. Renew the suggestions at Coding afterwards.
codebook-colour = Colour
codebook-kept = What you change is saved at once. Undo puts it back.
colour-0 = Cherry red
colour-1 = Bright blue
colour-2 = Mustard
colour-3 = Dark blue
colour-4 = Sea green
colour-5 = Purple
colour-6 = Sand
colour-7 = Blue
colour-8 = Red
colour-9 = Night blue
colour-10 = Sky blue
colour-11 = Dark brown
colour-12 = Grey

codebook-up = Up
codebook-up-help = Put the code above the one before it. On the keyboard: Alt with arrow up.
codebook-down = Down
codebook-down-help = Put the code below the one after it. On the keyboard: Alt with arrow down.
codebook-higher = Out
codebook-higher-help = Take the code out from under the code above it. On the keyboard: Alt with arrow left.
codebook-deeper = In
codebook-deeper-help = Hang the code under the one before it. On the keyboard: Alt with arrow right.
codebook-merge = Merge
codebook-split = Split
codebook-recode = Recode
codebook-remove = Remove
codebook-choose = Choose a code
codebook-merge-title = Merge { $name }
codebook-merge-help = Everything of { $name } goes to the other code. Then { $name } leaves the codebook.
codebook-merge-into = Merge with
codebook-merge-button = Merge
codebook-merged = { $name } was merged with { $into }.
codebook-split-title = Split { $name }
codebook-split-help = Some of the passages get a new code. Choose which below; what you choose counts together.
codebook-split-name = Name of the new code
codebook-new-one = the new code
codebook-split-first = First choose which passages go along, and name the new code.
codebook-split-button = Split
codebook-split-done = The new code { $name } was made.
codebook-recode-title = Recode { $name }
codebook-recode-help = Passages with this code get another code. Both codes stay in the codebook.
codebook-recode-into = New code for these passages
codebook-recode-button = Recode
codebook-recoded = Passages of { $name } now have the code { $into }.
codebook-which = Which passages
codebook-which-all = All passages
codebook-which-some = Some
codebook-of-dimension = Only
codebook-of-sources = From these sources
codebook-all-sources = All sources
codebook-of-passages = These passages
codebook-all-passages = { $count ->
    [one] That one passage
   *[other] All { $count } passages
}
codebook-remove-title = Remove { $name }
codebook-remove-ask = What happens to the passages?
codebook-remove-move = They get another code
codebook-remove-loose = They stay, without this code
codebook-remove-button = Remove code
codebook-removed = The code { $name } was removed.

codebook-effect-into-passages = { $count ->
    [0] No coded passage goes along.
    [one] 1 passage gets the code { $into }.
   *[other] { $count } passages get the code { $into }.
}
codebook-effect-into-doubles = { $count ->
    [one] 1 of these had both codes already and keeps one.
   *[other] { $count } of these had both codes already and keep one.
}
codebook-effect-into-suggestions = { $count ->
    [one] 1 open suggestion goes along and stays a suggestion.
   *[other] { $count } open suggestions go along and stay suggestions.
}
codebook-effect-into-statements = { $count ->
    [one] 1 statement goes along.
   *[other] { $count } statements go along.
}
codebook-effect-into-expectations = { $count ->
    [one] 1 expectation under Goals goes along.
   *[other] { $count } expectations under Goals go along.
}
codebook-effect-into-memos = { $count ->
    [one] 1 memo goes along.
   *[other] { $count } memos go along.
}
codebook-effect-into-below = { $count ->
    [one] 1 code under it comes under { $into }.
   *[other] { $count } codes under it come under { $into }.
}
codebook-effect-into-below-lifted = { $count ->
    [one] 1 code under it comes one level up.
   *[other] { $count } codes under it come one level up.
}
codebook-effect-loose-passages = { $count ->
    [0] There is no coded passage with this code.
    [one] 1 passage loses this code. The passage itself stays.
   *[other] { $count } passages lose this code. The passages themselves stay.
}
codebook-effect-loose-doubles = { $count ->
    [one] 1 of these has another code too; that one stays.
   *[other] { $count } of these have another code too; that one stays.
}
codebook-effect-loose-suggestions = { $count ->
    [one] 1 open suggestion stays, without a theme.
   *[other] { $count } open suggestions stay, without a theme.
}
codebook-effect-loose-statements = { $count ->
    [one] 1 statement stays, without a theme.
   *[other] { $count } statements stay, without a theme.
}
codebook-effect-loose-expectations = { $count ->
    [one] 1 expectation under Goals stays, without a theme.
   *[other] { $count } expectations under Goals stay, without a theme.
}
codebook-effect-loose-memos = { $count ->
    [one] 1 memo on this code disappears.
   *[other] { $count } memos on this code disappear.
}
codebook-effect-loose-below-lifted = { $count ->
    [one] 1 code under it comes one level up.
   *[other] { $count } codes under it come one level up.
}

codebook-effect-undo = You can undo this at once.

codebook-missing = { $count ->
    [one] 1 standard code is missing: add
   *[other] { $count } standard codes are missing: add
}
codebook-missing-title = Add standard codes?
codebook-missing-body = { $count ->
    [one] This code is added: { $names }. What is there already stays as it is. You can undo this.
   *[other] These { $count } codes are added: { $names }. What is there already stays as it is. You can undo this.
}
codebook-missing-button = Add
codebook-missing-done = { $count ->
    [one] 1 standard code added.
   *[other] { $count } standard codes added.
}

codebook-in = Import a codebook
codebook-in-help = You see first what changes. Codes that are not in the file stay. An empty field changes nothing.
codebook-in-drop = File with codes
codebook-in-types = Excel (xlsx, up to 25 MB) or REFI-QDA (qdc, up to 5 MB)
codebook-in-counts = { $fresh ->
    [one] **1 new code**
   *[other] **{ $fresh } new codes**
}, { $changed ->
    [one] **1 changes**
   *[other] **{ $changed } change**
}, { $same ->
    [one] 1 stays the same
   *[other] { $same } stay the same
}. Nothing disappears.
codebook-in-problems = { $count ->
    [one] 1 thing in this file is not right. Mend it in Excel and choose the file again. Nothing has changed.
   *[other] { $count } things in this file are not right. Mend them in Excel and choose the file again. Nothing has changed.
}
codebook-in-table = What the file changes
codebook-in-what = What
codebook-in-new = new
codebook-in-changed = changes
codebook-in-fields = Fields
codebook-in-button = Extend the codebook
codebook-in-done = Codebook extended: { $fresh } new, { $changed } changed.
codebook-field-label = name
codebook-field-parent = stands under
codebook-field-dimension = dimension
codebook-field-definition = meaning
codebook-field-include = belongs here
codebook-field-exclude = does not belong here
codebook-field-example = example
codebook-field-keywords = keywords
codebook-field-colour = colour
codebook-out = Save the codebook
codebook-out-help = For another traject, or to work on it in Excel and import it again.
codebook-out-xlsx = Save as Excel
codebook-out-qdc = Save for ATLAS.ti, MAXQDA or NVivo (qdc)
codebook-template = Empty file
codebook-template-help = With the right columns and an explanation, to fill in.
codebook-template-button = Empty Excel file
codebook-template-file = Codebook to fill in.xlsx
