## Review: what points to a person, before anybody else sees the file.

review-title = Review
review-intro = { $name }: look at what points to a person. What you replace gets a pseudonym; after that you can code.
review-done = Done
review-back = Back to Interviews
review-place = File { $n } of { $m }
review-busy = Preparing the text for coding...
review-finished = { $code } is ready to be coded: { $passages ->
    [one] 1 passage.
   *[other] { $passages } passages.
}
review-discard = Do not use
review-discard-title = Not use this file?
review-discard-body = { $name } will be erased, with everything that you reviewed in it. This cannot be undone. You can import the file again later.
review-discarded = { $name } has been erased.
review-open-title = { $count ->
    [one] 1 place not looked at yet
   *[other] { $count } places not looked at yet
}
review-open-body = What you did not look at is replaced by a pseudonym too. After that the text does not change any more.
review-open-button = Replace and finish
review-with = with { $name }

review-partner-new = Somebody new: see the fields below
review-partner-help = Choose somebody you know, or fill in who it was. A new name becomes a conversation partner with a code.
review-reading = Is the text wrong? Read the file in another way
review-reading-help = This reads the same file again. What you reviewed in the text so far has to be reviewed again.
review-encoding = Characters: which lines look right?
review-sheet = Sheet
review-sheet-all = Let Draagvlak choose
review-sheet-rows = { $name } ({ $rows } rows)
review-column = Column { $n }
review-column-words = Columns with what was said
review-column-words-help = Each cell of these columns becomes a piece of text. The other columns stand above it as explanation.
review-column-speaker = Speaker
review-column-respondent = Conversation partner
review-column-date = Date
review-column-time = Time
review-column-question = Question
review-column-none = None
review-column-named = First row is a heading
review-read-again = Read again
review-read-done = The file has been read again.

review-nothing = Nothing found that points to a person
review-nothing-help = Do you see something? Select it in the text and say what it is.
review-span-place = { $n } of { $m } · { $state }
review-same = Everywhere in this file ({ $count } times)
review-selected = Selected
review-kind = What is it?
review-everywhere = Everywhere in this file ({ $count } times)
review-added = Replaced.
review-model = Names are also looked for with the language model { $name }, on this computer.
review-counts = { $hidden } replaced · { $left } stay
review-open = { $open } to look at
review-kind-open = { $count } open
review-all-hide = Replace
review-all-leave = Leave
review-all-hide-help-open = Replace everything of this kind that you did not look at yet
review-all-hide-help-every = Replace everything of this kind
review-all-leave-help-open = Leave everything of this kind that you did not look at yet
review-all-leave-help-every = Leave everything of this kind

span-open = to look at
span-hidden = replaced
span-left = stays

reviewer-reader = Text of the file. A replaces what is in focus, L leaves it.
reviewer-hide = Replace
reviewer-leave = Leave
reviewer-open = Next open place
reviewer-undo = Undo
reviewer-keys = Keys
reviewer-left = {"{"}open{"}"} to look at
reviewer-none-left = all looked at
reviewer-key-hide = Replace, and on to the next
reviewer-key-leave = Leave, and on to the next
reviewer-key-same = The same everywhere in the file
reviewer-key-open = Next place that is still open
reviewer-key-step = Next or previous place
reviewer-key-word = Select a word
reviewer-key-move = A word on or back
reviewer-key-extend = Make the selection larger or smaller
reviewer-key-kind = Replace what you selected: 1 name, 2 function, 3 address, 4 phone, 5 e-mail, 6 place, 7 date, 8 reference, 9 health
reviewer-key-drop = Let go of the selection
reviewer-key-undo = Undo the last choice

personal-NAAM = Name
personal-TELEFOON = Phone number
personal-EMAIL = E-mail address
personal-BSN = Citizen number (BSN)
personal-IBAN = Bank account
personal-KENTEKEN = Licence plate
personal-POSTCODE = Postcode
personal-ADRES = Address
personal-GEBOORTEDATUM = Date of birth
personal-ACCOUNT = Account or page
personal-KENMERK = Reference or case number
personal-FUNCTIE = Function of one person
personal-GEZONDHEID = Health
personal-STRAFRECHT = Criminal matters
personal-DATUM = Date
personal-PLAATS = Place

found-roster = Is on the list of conversation partners or in the key.
found-spelling = Looks like a name that we know, spelled a little differently.
found-nickname = Is what somebody we know is called.
found-shape = Has the shape of such data.
found-checked = Has the shape of such data, and its check digit is right.
found-street = A street with a house number.
found-title = Mrs, Mr or the like stands before it.
found-role = A function stands before it, such as colleague or alderman.
found-given-name = Is a given name.
found-surname = Has the shape of a surname.
found-full-name = Given name and surname.
found-context = What stands around it fits a name.
found-label = Stands as a speaker before a turn.
found-again = Occurs elsewhere in this file as a name.
found-capital = Has a capital and is no ordinary word.
found-small = A name without a capital.
found-model = Found by the language model that is installed.
found-only-one = It says that there is only one.
found-single-post = A function that only one person has.
found-health = Is about somebody's health.
found-crime = Is about somebody's offences.
found-setting = Together with other data it may point to somebody.
found-by-hand = You selected this yourself.

waiting-title = { $count ->
    [one] 1 file waits for its review
   *[other] { $count } files wait for their review
}
waiting-help = As long as you have not reviewed them, they show nowhere else. { $open } places to look at.
waiting-first = Review
waiting-review = Review
waiting-all = Accept all
waiting-all-help = Replace everything that we found, also where we are not sure, without a review.
waiting-all-title = Accept everything without a review?
waiting-all-body = { $count ->
    [one] In 1 file we replace
   *[other] In { $count } files we replace
} everything that we found by a pseudonym, also the { $open } places of which we are not sure. Names that we did not find stay. After that the text does not change any more.
waiting-all-busy = Preparing the files for coding...
waiting-all-done = The files are ready to be coded.
waiting-found = { $found ->
    [0] nothing found
   *[other] { $found } found{ $open ->
        [0] {""}
       *[other] , { $open } open
    }
}
