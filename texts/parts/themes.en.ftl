### The page Themes.

themes-title = Themes
themes-intro = See what the conversations are about and who speaks of it, and turn it into statements. The bars count conversations.
themes-all = All themes
themes-new = New theme
themes-new-button = Create theme
themes-made = Theme created.
themes-name = Name
themes-definition = Meaning
themes-definition-help = One or two sentences. Draagvlak uses them when it suggests themes.
themes-include = Belongs to it
themes-exclude = Does not belong to it
themes-saved = Theme saved.
themes-accepted-toggle = Accepted codes only
themes-accepted-help = On: only what a person accepted or coded counts. Off: open suggestions count too.
themes-only-accepted = { $accepted ->
    [one] You see 1 accepted code. Suggestions do not count.
   *[other] You see { $accepted } accepted codes. Suggestions do not count.
}
themes-with-suggested = { $waiting ->
    [0] All codes are accepted ({ $accepted }).
    [one] Accepted codes: { $accepted }. There is 1 suggestion left; it counts here.
   *[other] Accepted codes: { $accepted }. There are { $waiting } suggestions left; they count here.
}
themes-accepted-of = { $waiting ->
    [0] { $accepted } accepted.
    [one] { $accepted } accepted, 1 still a suggestion.
   *[other] { $accepted } accepted, { $waiting } still suggestions.
}
themes-empty = No passages with a theme yet
themes-empty-help = Accept suggestions under Coding, or turn off the switch above to see suggestions too.
themes-empty-first = Import interviews first. Draagvlak then suggests a theme for each passage, and here you see who speaks of what.
themes-without-partner = { $count ->
    [one] 1 conversation does not count in the bars yet: no conversation partner was chosen for it.
   *[other] { $count } conversations do not count in the bars yet: no conversation partner was chosen for them.
}
themes-to-coding = To Coding
themes-staff = { $count ->
    [one] 1 member of staff
   *[other] { $count } staff
}
themes-partners = { $count ->
    [one] 1 partner
   *[other] { $count } partners
}
themes-documents = { $count ->
    [0] no documents
    [one] 1 document
   *[other] { $count } documents
}
themes-expectations = { $count ->
    [one] 1 expectation
   *[other] { $count } expectations
}
themes-perceptions = { $count ->
    [one] 1 perception
   *[other] { $count } perceptions
}
themes-feelings = { $positive } positive, { $neutral } neutral, { $negative } negative
themes-waiting = { $count ->
    [one] 1 still a suggestion
   *[other] { $count } still suggestions
}
themes-silent = Not brought up
themes-silent-help = These themes are in the codebook, but no passage has them yet.

themes-one-title = { $name }
themes-one-intro = { $definition }
themes-no-definition = This theme has no meaning yet. Write one under Edit.
themes-make-statement = Make a statement
themes-part = Part
themes-part-quotes = Quotes ({ $count })
themes-part-statements = Statements ({ $count })
themes-part-edit = Edit

themes-no-quotes = No quotes yet
themes-no-quotes-help = Give passages this theme under Coding. Is the switch above on? Then you see only what was accepted.
themes-policy = Policy and experience
themes-policy-help = From documents. Never counts as a conversation.
themes-side-silent = Nobody mentioned this.
themes-side-unknown = Conversation partner unknown
themes-is-suggestion = suggestion
themes-not-quotable = no consent to quote yet
themes-in-text = In the text
themes-page = Quotes
themes-page-from = { $first } to { $last } of { $all }
themes-pick-help = Tick quotes to move them, make a new theme of them or write a statement on them.
themes-picked = { $count ->
    [one] 1 quote chosen
   *[other] { $count } quotes chosen
}
themes-move-to = Move to
themes-move = Move
themes-moved = { $count ->
    [one] 1 passage moved to { $name }.
   *[other] { $count } passages moved to { $name }.
}
themes-split-name = Or make a new theme of them
themes-split = Split
themes-split-done = { $count ->
    [one] 1 passage is in { $name } now.
   *[other] { $count } passages are in { $name } now.
}
themes-statement-with = Write a statement with these quotes

themes-to-codebook = More in the codebook: its place in the tree, keywords, colour, split and recode
themes-merge = Merge with another theme
themes-merge-into = Merge with
themes-merge-button = Merge
themes-merge-title = Merge themes?
themes-merge-body = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
} and { $statements ->
    [one] 1 statement
   *[other] { $statements } statements
} go from { $name } to { $into }. The theme { $name } leaves the codebook. You can undo this.
themes-merged = { $name } has been merged with { $into }.

theme-statements-of-theme = Statements of this theme
theme-statements-none = There is no statement yet. Take over a draft below, or write one yourself.
theme-statements-voted = Voted on
theme-statements-not-voted = Not voted on yet
theme-statements-quotes = { $count ->
    [0] No quotes
    [one] 1 quote
   *[other] { $count } quotes
}
theme-statements-more-quotes = { $count ->
    [one] 1 more quote
   *[other] { $count } more quotes
}
theme-statements-text = Statement
theme-statements-new-version = People voted on this statement. Changing its text makes a new version; the old one is kept with its votes.
theme-statements-saved = { $label } saved.
theme-statements-removed = { $label } removed.
theme-statements-drafts = Drafts for statements
theme-statements-drafts-help = From the expectations in the conversations. Change the wording as you like, tick what you take over.
theme-statements-drafting = Drafting...
theme-statements-no-drafts = There are no more drafts: this theme has no expectations, or they are in a statement already.
theme-statements-take-this = Take this one over
theme-statements-take-over = Take over the ticked statements
theme-statements-choose-first = Tick one or more drafts first.
theme-statements-taken = { $count ->
    [one] 1 statement added.
   *[other] { $count } statements added.
}
theme-statements-own = Write a statement yourself
theme-statements-example = For instance: officers walk through the centre until 23:00 at weekends.
theme-statements-help = One thought for each statement, so that people can agree or disagree.
theme-statements-add = Add statement
theme-statements-choose-quotes = Quotes behind this statement
theme-statements-choose-placeholder = Choose quotes
