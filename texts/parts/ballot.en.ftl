### Ballot on the phone and the big screen: what participants read

ballot-name = Draagvlak
ballot-other-language = Nederlands
ballot-optional = (may stay empty)

## Coming in

ballot-code-title = Join the session
ballot-code-label = Code
ballot-code-hint = The code has 8 characters and is on the screen in the room.
ballot-code-send = Continue
ballot-side-title = Who are you?
ballot-side-question = Where do you belong?
ballot-side-staff = Staff of the municipality
ballot-side-partner = Partner outside the municipality
ballot-side-send = Join
ballot-group-label = Group
ballot-group-hint = For example enforcement, residents or businesses. Do not enter your name.
ballot-group-suggestions = Enforcement | Policy | Board | Residents | Businesses | Police | Housing corporation | Care and welfare
ballot-privacy = We do not ask your name. As long as a round is open, nobody sees a result.

## Voting

ballot-place = { $place } of { $count }
ballot-saved = Vote on statement { $place } saved
ballot-voted-of = You voted on { $voted } of { $count } statements
ballot-choice-agree = Agree
ballot-choice-pass = No opinion
ballot-choice-disagree = Disagree
ballot-your-vote = your vote
ballot-still-open = still open
ballot-remark-title = Reservation in words
ballot-remark-label = When does your vote hold, or not? Your words may go into the report without a name.
ballot-remark-label-first = When does your vote hold, or not? Then choose your vote above: we save both. Your words may go into the report without a name.
ballot-remark-send = Save reservation
ballot-around = Browse
ballot-previous = Previous
ballot-next = Next
ballot-ready = Done
ballot-all-statements = { $open ->
    [0] All statements
    [one] All statements (1 still open)
   *[other] All statements ({ $open } still open)
}
ballot-changed = The round has changed. Your votes so far are saved.
ballot-changed-look = See what is there now
ballot-done-title = You voted on everything
ballot-done = Your votes are saved. You can change them until the round closes. After that you see the result here.
ballot-your-votes = Your votes
ballot-waiting-title = You are in
ballot-waiting = The round is not open yet. As soon as you can vote, the first statement appears here.
ballot-refresh = Refresh
ballot-you-are = { $side ->
    [staff] You take part as staff of the municipality.
   *[partner] You take part as a partner outside the municipality.
}
ballot-choose-again = Not right? Choose again

## Result

ballot-results-title = Result of round { $number }
ballot-results-lead = The round is closed. This came out.
ballot-everybody = Everybody
ballot-sides-staff = Staff
ballot-sides-partner = Partners
ballot-counts = { $agree } agree, { $passed } no opinion, { $disagree } disagree
ballot-count-agree = { $count } agree
ballot-count-passed = { $count } no opinion
ballot-count-disagree = { $count } disagree
ballot-you-voted = { $choice ->
    [agree] You voted: agree
    [disagree] You voted: disagree
   *[pass] You voted: no opinion
}
ballot-result-agreed = Agreed: { $share }% of { $base } agree{ $sides ->
    [both] , at least { $threshold }% on both sides
   *[one] {""}
}
ballot-result-agreed-with-reservation = Agreed with reservation: { $share }% of { $base } agree{ $sides ->
    [both] , at least { $threshold }% on both sides
   *[one] {""}
}
ballot-result-rejected = Rejected: { $share }% of { $base } disagree{ $sides ->
    [both] , at least { $threshold }% on both sides
   *[one] {""}
}
ballot-result-divided = Divided: { $share }% of { $base } { $way ->
    [against] disagree
   *[for] agree
}{ $sides ->
    [both] , but not at least { $threshold }% on both sides
   *[one] , needed is { $threshold }%
}
ballot-result-too-few = { $voted ->
    [one] No verdict: 1 vote is too few
   *[other] No verdict: { $voted } votes are too few
}
ballot-result-no-side = No verdict: nobody chose agree or disagree

## Big screen

ballot-beamer-go = Go to
ballot-beamer-code = Code
ballot-beamer-present = { $present ->
    [one] 1 participant present
   *[other] { $present } participants present
}
ballot-beamer-progress = { $done } of { $present } done voting
ballot-beamer-votes = Votes cast
ballot-beamer-agreed = { $agreed } of { $count } agreed
ballot-beamer-overview = Overview
ballot-verdict-agreed = Agreed
ballot-verdict-agreed-with-reservation = With reservation
ballot-verdict-rejected = Rejected
ballot-verdict-divided = Divided
ballot-verdict-too-few = No verdict

## When it does not work

ballot-refused-title = This was not saved
ballot-your-words = This is what you wrote. You can copy it here.
ballot-go-on = To the statements
ballot-to-front = To the start
ballot-no-page-title = This page does not exist
ballot-no-page = Perhaps the address was copied wrongly. Go to the start and enter the code that is on the screen in the room.
ballot-broken-title = Something went wrong
ballot-broken = The fault is ours, not yours. Votes that you gave earlier are saved. Go back to your statement and see whether your last vote is there.
ballot-port-taken = Port { $port } is in use, so the ballot does not start. Close the other program, or choose another port with DRAAGVLAK_BALLOT_PORT.
ballot-room-unreachable = Listening on { $address }, port { $port } does not work: phones in the room cannot join. On this computer the ballot works. Check the network and open the session again.

error-unknown-code = We do not know this code. Look at the screen in the room and type the 8 characters again.
error-too-many-codes = Too many wrong codes were entered in a short time. Wait a minute and try again.
error-room-closed = This session is not open to the room now. Votes that you gave are saved. Ask the facilitator to open the session.
error-session-full = Nobody can join this session any more: the largest number is reached. Ask the facilitator to enter your vote.
error-join-first = You have not joined on this device yet. Enter the code that is on the screen in the room.
error-round-closed = This round is closed. Your last choice was not saved; votes that you gave earlier count.
error-statement-not-in-round = This statement is not part of the round that is open now. Your vote on it was not saved. Go to the statements of now.
error-remark-long = Your reservation is too long and is not saved yet. Make it shorter than { $longest } characters. Your text is still below.
error-choice-missing = Choose agree, no opinion or disagree. Nothing is saved yet; your text is still there.
error-side-missing = Choose where you belong. Then you can join.
error-form-expired = This page has expired, or your browser keeps no cookies. Nothing was saved. Open the page again and try once more.
error-form-large = This is more text than we can keep. Nothing was saved. Make the text shorter.

error-rule-fixed = The rule is fixed once there has been a round. Nothing was changed. Make a new session for another rule.
error-round-open = A round is still open. Close it first; nothing was changed.
error-no-statements = There are no statements to vote on. Put a statement in the session first.
error-results-hidden = The round is still open, and the result stays hidden until it closes. Close the round first.
error-reservation-in-words = Write down which reservation there is and whose. The outcome is not saved yet.
error-threshold = The threshold must lie between 50% and 100%. Nothing was changed.
error-quorum = The quorum must be at least 1 vote, and the share of participants must lie between 0% and 100%. Nothing was changed.
error-session-title = Give the session a name. Nothing is saved yet.
error-not-found = This is no longer there: { $what }. Perhaps somebody else removed it. Go back and choose again.
error-not-allowed = Your role does not permit this. Nothing was changed. Ask the owner of the traject for help.
