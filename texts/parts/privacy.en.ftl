## The page Privacy, and the fields of the traject that belong to it.

step-privacy = Privacy
project-originals = Keep original files up to and including
project-originals-help = Up to and including this day. After it Draagvlak destroys the files as they came in by itself. Texts and codes stay. Empty: as long as the interviews.
theme-statements-withdrawn = :orange[▲ { $count ->
    [one] quote withdrawn
   *[other] { $count } quotes withdrawn
}]

privacy-title = Privacy
privacy-intro = What you keep of people, how long, and what still has to be arranged.

privacy-consents = Open consents
privacy-consents-done = Everybody has answered about recording and quotes, and nobody has to sign any more.
privacy-consents-help = As long as the answer is open, no quote of these people goes out.

privacy-small = Groups of fewer than three
privacy-small-none = Every group has three people or more.
privacy-small-help = In such a group a function or an opinion points at one person. Results and images of these groups are not shown apart in exports.

privacy-marked = Statements with a withdrawn quote
privacy-marked-help = Look whether the statement still leans on something.

privacy-kept = Keeping
privacy-retention = { $over ->
    [0] Keep interviews until **{ $until }**{ $days ->
        [0] . That is today.
        [one] : 1 day left.
       *[other] : { $days } days left.
    }
   *[other] :orange[▲ The interviews should have been removed after { $until }.] Remove the interviews or the traject.
}
privacy-originals = { $count ->
    [0] There are no original files any more.
    [one] Of **1** source the original file is still here, with all names in it.
   *[other] Of **{ $count }** sources the original file is still here, with all names in it.
}
privacy-originals-until = They stay until { $until }. After that Draagvlak destroys them by itself.
privacy-originals-destroy = Destroy originals now
privacy-change-dates = Change the dates
privacy-originals-title = Destroy the originals?
privacy-originals-body = { $count ->
    [one] You destroy 1 file as it came in.
   *[other] You destroy { $count } files as they came in.
} Texts, passages and codes stay. The journal will say when you did this and how many files there were. This cannot be undone.
privacy-originals-done = { $count ->
    [one] 1 original file was destroyed.
   *[other] { $count } original files were destroyed.
}

privacy-key = Key
privacy-key-empty = The key is empty. No code leads to a name any more.
privacy-key-size = The key holds the names of { $partners ->
    [one] 1 conversation partner
   *[other] { $partners } conversation partners
} and of { $others ->
    [one] 1 other person who was named
   *[other] { $others } other people who were named
}.
privacy-key-help = The key says which name belongs to which code. Keep it apart from the rest. Each export comes in the journal.
privacy-key-owner = Only the owner of the traject can export or destroy the key.
privacy-key-xlsx = Key to Excel
privacy-key-csv = Key to csv
privacy-key-download-xlsx = Download Excel
privacy-key-download-csv = Download csv
privacy-key-delete = Destroy the key
privacy-key-title = Destroy the key?
privacy-key-body = { $count ->
    [one] The name of 1 person goes
   *[other] The names of { $count } people go
}. After that no code leads to a person, not for you either. Where a name still stands in a text, █ comes in its place. The original files still hold names: destroy those too. This cannot be undone.
privacy-key-done = The key was destroyed.

privacy-copies = Copies
privacy-copies-none = There are no copies beside the database.
privacy-copies-hold = { $count ->
    [one] This copy still holds everything that you removed since, people who were forgotten too.
   *[other] These copies still hold everything that you removed since, people who were forgotten too.
}
privacy-copy-title = Remove the copy?
privacy-copy-body = { $name } is overwritten and removed. You can then not go back to it. This cannot be undone.
privacy-copy-removed = { $name } was removed.
privacy-wipe = Wipe traces
privacy-wipe-help = After each removal Draagvlak also wipes what was still readable on disk. Did that fail because somebody else was busy? Do it again here. Draagvlak does not know a copy that you put elsewhere yourself.
privacy-wipe-busy = Wiping...
privacy-wiped = The traces on disk were wiped.
