## Consensus sessions: preparing, the room, the results.

sessions-title = Sessions
sessions-intro = Prepare a consensus session, let the group vote, and write down in words what you arrive at.
sessions-new = New session
sessions-all = All sessions
sessions-empty = No sessions yet
sessions-empty-help = In a session, staff and partners vote on statements. You settle beforehand when something counts as agreed. Make a session, choose the statements and open the first round. You make statements under Themes.
sessions-counts = { $statements ->
    [one] 1 statement
   *[other] { $statements } statements
}, { $rounds ->
    [0] no round closed yet
    [one] 1 round closed
   *[other] { $rounds } rounds closed
}, { $people ->
    [one] 1 participant
   *[other] { $people } participants
}
sessions-round-is-open = Round { $number } is open
sessions-room-is-open = Open to the room
sessions-one-title = { $title }
sessions-one-intro = { $day }, { $place }
sessions-no-place = place not filled in yet
sessions-part = Part of the session
sessions-part-prepare = Prepare
sessions-part-room = Room and voting
sessions-part-results = Results and outcomes

sessions-new-title = New session
sessions-new-intro = Fill in when and where you vote. You choose the statements and the rule in the next step.
sessions-make = Make session
sessions-made = The session was made. Now choose the statements and the rule.
sessions-saved = The session details were saved.
sessions-details = Session details
sessions-name = Name
sessions-name-example = For example: Session in the town hall
sessions-day = Date
sessions-place = Place
sessions-facilitator = Facilitator
sessions-remove = Delete session
sessions-remove-help = This also deletes the rounds, the votes and the outcomes. It cannot be undone.
sessions-remove-title = Delete this session?
sessions-remove-body = You are about to delete { $title } with { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
} and the votes of { $people ->
    [one] 1 participant
   *[other] { $people } participants
}. This cannot be undone. The statements and the goals stay.
sessions-removed = { $title } was deleted.

sessions-statements = { $count ->
    [0] Statements in this session
    [one] 1 statement in this session
   *[other] { $count } statements in this session
}
sessions-no-statements = No statements have been chosen yet. Choose them below; eight to fifteen is enough for an evening.
sessions-statements-table = Statements with number, wording and theme
sessions-place-in-row = No.
sessions-label = Code
sessions-statement = Statement
sessions-theme = Theme
sessions-all-themes = All themes
sessions-no-theme = No theme
sessions-up = Move up
sessions-down = Move down
sessions-out = Take out of the session
sessions-pick-row = Click a row to change the order or to take a statement out.
sessions-add-statements = { $count ->
    [one] Add statements (1 available)
   *[other] Add statements ({ $count } available)
}
sessions-nothing-to-add = All statements are in the session. You make new ones under Themes.
sessions-add-chosen = { $count ->
    [0] Add chosen statements
    [one] Add 1 chosen statement
   *[other] Add { $count } chosen statements
}
sessions-add-all = { $count ->
    [one] Add this statement
   *[other] Add all { $count }
}

sessions-rule = Rule
sessions-rule-sentence = Agreed when at least { $threshold }% { $of } agree{ $sides ->
    [both] , among staff and among partners
   *[all] {""}
}, and at least { $quorum ->
    [one] 1 person votes
   *[other] { $quorum } people vote
}.
sessions-rule-more = When such a share disagrees, the statement is rejected. Otherwise the votes are divided. When somebody adds a reservation to agree or no opinion, it is called: agreed with reservation.
sessions-rule-fixed = This rule has been fixed since round 1 opened ({ $moment }).
sessions-rule-no-invited = Fill in how many people are invited. Otherwise this rule counts the people who take part.
sessions-rule-quorum-out-of-reach = Fewer people are invited than have to vote. Nothing can be agreed this way.
sessions-rule-save = Save rule
sessions-rule-saved = The rule was saved.
sessions-threshold = Threshold in %
sessions-denominator = A share
sessions-quorum = Least number of voters
sessions-quorum-help = Those without an opinion count as voters too.
sessions-per-side = Within each side as well
sessions-per-side-help = The threshold must then be reached among staff and among partners, so that neither side can outvote the other.
sessions-invited = Number of people invited
sessions-invited-help = Fill in 0 when you have no list of invited people. Then it is everybody who takes part.

sessions-open = Open round { $number }
sessions-open-title = Open round { $number }
sessions-open-first = Choose statements first.
sessions-open-which = What do you vote on?
sessions-open-all = All statements ({ $count })
sessions-open-open-points = What is not agreed yet ({ $count })
sessions-open-own = Choose yourself
sessions-open-pick = Choose statements
sessions-open-fixes = Once opened, this rule is fixed. Nobody sees a result until you close the round.
sessions-open-help = Nobody sees a result until you close the round.
sessions-open-button = { $count ->
    [one] Open with 1 statement
   *[other] Open with { $count } statements
}
sessions-opened = Round { $number } is open.
sessions-close = Close round { $number }
sessions-close-title = Close round { $number }?
sessions-close-body = { $done } of { $people } participants have finished voting. Once closed, nobody can vote any more and the results can be seen. A closed round cannot be opened again; you can open a new one.
sessions-close-button = Close round
sessions-closed = Round { $number } is closed.

sessions-present = Present
sessions-done = Finished
sessions-votes = Votes
sessions-no-round-yet = No round has been opened yet.
sessions-no-open-round = No round is open.
sessions-round-open = { $count ->
    [one] Round { $number } is open, with 1 statement. The results stay hidden until you close the round.
   *[other] Round { $number } is open, with { $count } statements. The results stay hidden until you close the round.
}
sessions-participant = Participant
sessions-participant-number = Participant { $number }
sessions-side = Side
sessions-group = Group
sessions-voted = Voted
sessions-voted-of = { $count } of { $held }
sessions-progress-table = Participants and how many statements they voted on, not what they voted
sessions-room-closed = The room cannot join yet
sessions-room-closed-help = When you open the session, phones on the same network can reach its voting pages. They can never reach the interviews.
sessions-room-open = Open to the room
sessions-room-opened = The session is open to the room.
sessions-room-close = Close to the room
sessions-room-was-closed = The session is closed to the room.
sessions-room-open-help = Phones on the same network can now reach the voting pages of this session, and not the interviews. Close it as soon as you are done.
sessions-join = Join by phone
sessions-qr-alt = QR code with the address for joining
sessions-no-network = This computer is not on a network, so phones cannot reach it. Connect to the room's network and open the session again.
sessions-beamer = Open big screen

sessions-enter = Enter votes for somebody without a phone
sessions-enter-help = Copy what somebody filled in on paper. A row that you leave empty does not count as a vote.
sessions-enter-new = New participant
sessions-enter-label = Label
sessions-enter-label-help = For example: Paper 3. Do not use a name. Leave it empty and the participant gets a number.
sessions-enter-save = Save votes
sessions-enter-nothing = Choose a vote for at least one statement. Nothing has been saved yet.
sessions-entered = { $count ->
    [one] 1 vote saved.
   *[other] { $count } votes saved.
}
sessions-vote-on = Vote on { $label }
sessions-remark-on = Reservation on { $label }
sessions-remark = Reservation
error-votes-on-phone = This participant votes by phone. Nothing was saved. Only enter votes for somebody you added yourself.

sessions-import = Import votes from a file
sessions-import-help = Did a group vote on paper or with another program? Import the votes from a csv file with a line for each vote. Each round in the file becomes a closed round.
sessions-column = Column
sessions-column-what = What it holds
sessions-columns-table = The columns of the file and what they hold
sessions-column-session = Name of the session; may be empty
sessions-column-round = Number of the round (required)
sessions-column-statement = Code (S4) or wording of the statement (required)
sessions-column-participant = Label of the participant, no name (required)
sessions-column-side = medewerker (staff) or partner; once for each participant is enough
sessions-column-group = Group of the participant
sessions-column-vote = eens (agree), geen mening (no opinion) or oneens (disagree) (required)
sessions-column-remark = Reservation in words
sessions-column-previous = Old wording or code, when the statement is a new version
sessions-example = Save example file
sessions-example-file = example-votes.csv
sessions-import-file = Csv file with votes
sessions-import-types = csv or txt, up to 25 MB
sessions-import-button = Import votes
sessions-imported = { $votes ->
    [one] 1 vote imported.
   *[other] { $votes } votes imported.
}
sessions-import-report = { $votes ->
    [one] 1 vote
   *[other] { $votes } votes
} in { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}, by { $people ->
    [one] 1 participant
   *[other] { $people } participants
}; { $fresh ->
    [0] no new statements
    [one] 1 new statement
   *[other] { $fresh } new statements
}.
sessions-import-bad = { $count ->
    [one] 1 line could not be used and was skipped.
   *[other] { $count } lines could not be used and were skipped.
}
sessions-line = Line
sessions-why = Why
sessions-bad-lines-table = Lines that were skipped, and why

sessions-no-results = No results yet
sessions-no-results-help = This is where you see what the group thought of each statement. The results appear once you close a round; until then they stay hidden from everybody.
sessions-summary = { $count ->
    [one] 1 statement: { $parts }.
   *[other] { $count } statements: { $parts }.
}
sessions-waiting = { $count ->
    [one] The outcome of 1 statement still has to be recorded.
   *[other] The outcomes of { $count } statements still have to be recorded.
}
sessions-only-waiting = Only without outcome
sessions-which-round = Which round
sessions-latest = Latest
sessions-round = Round { $number }
sessions-result-agreed = Agreed: { $share } of { $base } agree{ $sides }.
sessions-result-agreed_with_reservation = Agreed with reservation: { $share } of { $base } agree{ $sides }.
sessions-result-rejected = Rejected: { $share } of { $base } disagree{ $sides }.
sessions-result-divided = Divided: { $share } of { $base } agree and { $against } disagree{ $sides }.
sessions-result-too_few = Too few votes: { $taken ->
    [0] nobody chose agree or disagree.
   *[other] { $voted } of the { $quorum } that are needed.
}
sessions-bar = { $who }: { $agree } agree, { $passed } no opinion, { $disagree } disagree
sessions-everybody = Everybody
sessions-other-staff = Other staff
sessions-other-partners = Other partners
sessions-figures = Figures
sessions-figures-table = Votes of everybody, by side and by group
sessions-who = Who
sessions-voters = Voters
sessions-agreement = % agree
sessions-small-groups = Groups of fewer than 3 voters are not shown apart.
sessions-sides-hidden = Staff and partners are not shown apart: too few people voted.
sessions-voted-again = { $label } was voted on again after this, in round { $number }.
sessions-side-by-side = Rounds side by side
sessions-side-by-side-help = The percentage is the share that agrees, according to the rule. A code such as S1.2 means that the statement was reworded.
sessions-in-round = { $share } { $verdict }{ $version ->
    [1] {""}
   *[other] {" "}({ $label })
}

sessions-outcome = Outcome
sessions-needs-outcome = Outcome not recorded yet
sessions-outcome-reservation = Reservation: { $words }
sessions-outcome-decides = Decides: { $words }
sessions-outcome-by = When: { $words }
sessions-voted-since = There was another vote since, in round { $number }. Is the outcome still right?
sessions-record = Record outcome
sessions-record-again = Change outcome
sessions-conclusion = Conclusion
sessions-conclusion-help = This follows from the rule. You decide what is written down.
sessions-words = In words
sessions-words-help = Write it the way you read it out to the room.
sessions-reservation = Reservation
sessions-reservation-help = Whose reservation, and why. Required for 'agreed with reservation'.
sessions-decides = Who decides
sessions-decides-help = Fill this in when there is no agreement.
sessions-decide-by = When
sessions-decide-by-example = For example: before 1 March
sessions-outcome-save = Save outcome
sessions-outcome-saved = The outcome of { $label } was saved.
sessions-reword = Reword
sessions-new-words = New wording of the statement
sessions-new-words-help = The old version is kept with its votes. You vote on the new version in a next round.
sessions-reword-save = Save new version
sessions-same-words = This is the same wording. Change something first; nothing has been saved yet.
sessions-reworded-said = { $label } has a new version. Open a new round to vote on it.
sessions-reworded = New version { $label }: { $words }
sessions-adopt = Make expectations
sessions-adopt-help = { $count ->
    [one] 1 outcome becomes an expectation under Goals.
   *[other] { $count } outcomes become expectations under Goals.
}
sessions-adopted = { $count ->
    [one] 1 outcome taken over as an expectation.
   *[other] { $count } outcomes taken over as expectations.
}
