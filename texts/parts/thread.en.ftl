# The thread: from a goal back to a quote, and from a quote forward.
thread-goal = Goal
thread-no-goal = No goal leans on this expectation yet.
thread-expectation = Expectation
thread-to-expectation = To the expectation
thread-reservation = Reservation
thread-by-hand = This expectation was written by hand. It has no statement.
thread-statement = Statement
thread-earlier = Earlier, { $label }:
thread-statement-open = Nothing was agreed on this statement yet.
thread-to-sessions = To the sessions
thread-votes = Votes
thread-no-votes = Nobody has voted on this statement yet.
thread-votes-alt = Votes for each round: everybody, staff and partners
thread-sides-hidden = Staff and partners are not shown apart: too few people voted.
thread-round = Round { $round } on { $label }: **{ $verdict }**
thread-who = Who
thread-all = Everybody
thread-share = Agree (%)
thread-rule = Rule, set beforehand: at least { $threshold } agree { $of }, with at least { $quorum } votes.
thread-rule-sides = Rule, set beforehand: at least { $threshold } agree { $of }, also among staff and partners separately, with at least { $quorum } votes.
thread-outcome = Outcome in words
thread-no-outcome = The outcome has not been recorded yet.
thread-decides = To be decided by: { $who } { $when }
thread-theme = Theme
thread-no-theme = It has no theme.
thread-quote = Quote
thread-quotes = { $count ->
    [one] Quote
   *[other] Quotes ({ $count })
}
thread-no-quotes = No quotes hang on this statement.
thread-withheld = not to leave the house
thread-nothing-yet = Nothing yet
thread-nothing-yet-help = Nothing came of this quote yet: no statement leans on it.
thread-withdrawn = :orange[▲ { $count ->
    [one] Quote withdrawn
   *[other] { $count } quotes withdrawn
}]. { $left ->
    [0] The statement does not lean on any quote now.
    [one] The statement still leans on 1 quote.
   *[other] The statement still leans on { $left } quotes.
}
