### The sentences of the screen. Terms: docs/GLOSSARY.md.

app-tagline = From conversations to a supported programme
action-cancel = Cancel
action-save = Save
action-remove = Remove
action-edit = Edit
action-add = Add

step-overview = Overview
step-stakeholders = Conversation partners
step-interviews = Interviews
step-coding = Coding
step-themes = Themes
step-sessions = Sessions
step-goals = Goals
step-year = Year plan
step-accountability = Accountability
step-export = Export

side-all-projects = All projects
side-tools = Tools
side-undo = Undo
side-redo = Redo
side-undone = Undone.
side-redone = Done again.
side-language = Language

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

side-staff = Staff
side-partner = Partner
sides-staff = Staff
sides-partner = Partners
side-unknown = Unknown

kind-interview = Interview
kind-ivp = Integral safety plan (IVP)
kind-policy_plan = Enforcement policy plan
kind-annual_report = Annual report
kind-experience = Experience of another municipality
kind-document = Other document

dimension-expectation = Expectation
dimension-perception = Perception
dimension-other = Other
dimensions-expectation = Expectations
dimensions-perception = Perceptions
dimensions-other = Other

sentiment-positive = Positive
sentiment-neutral = Neutral
sentiment-negative = Negative
perspective-own = Own view
perspective-attributed = Attributed view

role-interviewer = Interviewer
role-respondent = Respondent
role-other = Other
role-notes = Notes

choice-agree = Agree
choice-pass = No opinion
choice-disagree = Disagree

verdict-agreed = Agreed
verdict-agreed_with_reservation = Agreed with reservation
verdict-rejected = Rejected
verdict-divided = Divided
verdict-too_few = Too few votes

conclusion-agreed = Agreed
conclusion-agreed_with_reservation = Agreed with reservation
conclusion-not_agreed = Not agreed
conclusion-lapsed = Lapsed

status-draft = Draft
status-in_session = In session
status-agreed = Agreed
status-agreed_with_reservation = Agreed with reservation
status-not_agreed = Not agreed
status-lapsed = Lapsed

denominator-invited = of everybody invited
denominator-present = of everybody present
denominator-voted = of those who voted on the statement
denominator-took_side = of those who agreed or disagreed

indicator-input = Input
indicator-activity = Activity
indicator-output = Output
indicator-outcome = Outcome

frequency-month = Monthly
frequency-quarter = Quarterly
frequency-four_months = Every four months
frequency-year = Yearly

lack-expectation = an expectation
lack-indicator = an indicator
lack-baseline = a baseline
lack-target = a target
lack-source = a source
lack-frequency = a frequency
lack-owner = an owner
lack-safety_field = an IVP field
lack-priority = a policy priority

basis-public_space = Enforcement in public space (APV, parking, Alcoholwet)
basis-environment = Environmental law and VTH
basis-both = Both

action-create_project = Project made
action-edit_project = Project changed
action-delete_project = Project deleted
action-edit_stakeholder = Conversation partner saved
action-withdraw_consent = Consent withdrawn
action-erase_person = Person forgotten
action-destroy_originals = Original files destroyed
action-export_key = Key exported
action-delete_key = Key destroyed
action-remove_copy = Copy of the database removed
action-remove_stakeholder = Conversation partner removed
action-import_source = File read
action-review_personal_data = Personal data reviewed
action-edit_source = Source changed
action-remove_source = Source removed
action-suggest = Suggestions renewed
action-accept_tag = Suggestion accepted
action-reject_tag = Suggestion rejected
action-change_tag = Passage coded
action-add_passage = Passage added
action-code_found = Search results coded
action-edit_theme = Theme saved
action-merge_themes = Themes merged
action-split_theme = Theme split
action-move_passage = Passage moved
action-recode = Recoded
action-remove_theme = Code removed
action-import_codebook = Codebook extended
action-edit_statement = Statement saved
action-edit_session = Session saved
action-open_round = Round opened
action-close_round = Round closed
action-open_room = Session opened to the room
action-close_room = Session closed to the room
action-join_session = Participant joined
action-vote = Voted
action-enter_vote = Votes entered
action-import_votes = Votes read
action-record_outcome = Outcome recorded
action-edit_expectation = Expectation saved
action-edit_goal = Goal saved
action-edit_plan = Hours saved
action-record_result = Result entered
action-edit_memo = Memo saved
action-remove_memo = Memo removed
action-export = Export made
action-undo = Undone
action-redo = Done again
action-read = Viewed

start-title = Draagvlak
start-what = From interviews with staff and partners to an enforcement programme that everybody stands behind: you read in conversations, find the themes, vote on statements and turn them into measurable goals. Every agreement can be traced to what somebody said.
start-open = Go on with a project
start-none = There is no project yet. Begin with the example, or make a new project beside this.
start-period = { $first } to { $last }
start-demo-title = Have a look around first?
start-demo-help = The example is a made-up municipality with 14 conversations and 3 policy documents. You can try everything with it.
start-demo = Try the example
start-demo-busy = Reading the example...
start-demo-step = { $name } ({ $done } of { $of })
start-new = New project
start-new-button = Make project
start-promise = Everything stays on this computer. Draagvlak sends nothing out.

project-municipality = Municipality
project-name = Name of the project
project-name-example = For example: HUP { $year }
project-name-default = HUP { $place } { $year }
project-team = Team
project-team-usual = Enforcement team
project-starts = Programme from
project-ends = Up to and including
project-basis = Legal basis
project-codebook = Codebook
project-codebook-help = The codes by which passages get a theme. You can change the codebook at any time.
project-codebook-standard = Standard codes for enforcement
project-codebook-empty = Empty: I make codes myself
project-codebook-file = Empty: I import a codebook next (Excel or REFI-QDA)
project-retention = Keep interviews until
project-retention-help = After this day the interviews should be deleted. Agree on the date with the municipality.

overview-title = Overview
overview-intro = See how far the project is and what is still open.
overview-open = Still open
overview-nothing-open = Nothing is open.
overview-begin = Import a few interviews first. After that, what waits for you stands here.
overview-recent = Done lately
overview-nothing-yet = Nothing was done yet.
overview-undone = undone
overview-facts = { $team } · { $first } to { $last } · { $basis } · keep interviews until { $kept }

chain-interviews = { $count ->
    [one] conversation
   *[other] conversations
}
chain-passages = { $count ->
    [one] passage
   *[other] passages
}
chain-themes = { $count ->
    [one] theme
   *[other] themes
}
chain-statements = { $count ->
    [one] statement
   *[other] statements
}
chain-agreed = { $count ->
    [one] agreement
   *[other] agreements
}
chain-goals = { $count ->
    [one] goal
   *[other] goals
}

next-review = Review the files that were read
next-import = Read in interviews
next-code = Start coding
next-draft = Draft statements
next-close = Go to the open round
next-session = Prepare a session
next-conclude = Record outcomes
next-adopt = Take over outcomes
next-goal = Make a goal
next-complete = Complete the goals
next-hours = Divide the hours
next-export = Make the export

open-to-review = { $count ->
    [one] 1 file waits for its review
   *[other] { $count } files wait for their review
}
open-without-partner = { $count ->
    [one] 1 interview has no conversation partner yet
   *[other] { $count } interviews have no conversation partner yet
}
open-suggested = { $count ->
    [one] 1 suggestion waits for your judgement
   *[other] { $count } suggestions wait for your judgement
}
open-rounds = { $count ->
    [one] 1 round is open
   *[other] { $count } rounds are open
}
open-to-conclude = { $count ->
    [one] 1 statement has no outcome in words yet
   *[other] { $count } statements have no outcome in words yet
}
open-to-adopt = { $count ->
    [one] 1 outcome is no expectation yet
   *[other] { $count } outcomes are no expectation yet
}
open-incomplete = { $count ->
    [one] 1 goal still lacks something
   *[other] { $count } goals still lack something
}

error-project-needs-name = Fill in a municipality and a name. Nothing was saved yet.
error-period-backwards = The last day lies before the first day. Choose a later last day.
error-changed-since = This cannot be undone: something was changed since ({ $subject }). Nothing was changed now.
error-leaned-on = This cannot be undone: something was built on it since. Nothing was changed.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to do again.
error-old-schema = The database belongs to an older version of Draagvlak. First run: { $command }
error-newer-schema = This database was made with a newer version of Draagvlak. Install that version; the database was not changed.
error-port = { $name } should be a port number, not '{ $value }'.
error-stakeholder-needs-name = Fill in a name or a function. Nothing was saved yet.
error-stakeholder-has-interview = An interview still belongs to this conversation partner. First remove that interview, or link it to somebody else.
error-roles-after-coding = This interview was coded already. The speakers cannot be changed now, since that work would be lost.
error-text-would-change = The speakers cannot be determined again: this file was imported with another version of Draagvlak. Nothing was changed. Remove the interview and import it again.
error-nothing-selected = First select a piece of text.
error-interviewers-words = These are the interviewer's words. They are context and no evidence. Select a piece of the answer.
error-no-suggestion = No suggestion waits at this passage any more.
error-theme-needs-name = Give the theme a name.
error-theme-name-taken = There is a theme named '{ $name }' already.
error-merge-with-itself = Choose another theme to merge with.
error-no-passages-chosen = First choose one or more passages.
error-statement-empty = First write the statement.
error-statement-long = The statement is too long: keep it to { $longest } characters and one thought.
error-statement-voted = This statement was voted on already. It stays; you can make a new version.
error-expectation-empty = First write the expectation.
error-goal-title = Give the goal a name.
error-goal-on-not-agreed = A goal can only lean on an expectation that was agreed.
error-indicator-needs-text = Write for each indicator what is measured.
error-hours-negative = Hours cannot be less than zero.
error-capacity = Fill in fte and hours of zero or more, and free room below 100%.
error-weights = Fill in twelve weights of zero or more.
error-month = Choose a month from 1 to 12.

file-read = read
file-warning = read, take note
file-duplicate = there already
file-refused = refused
file-skipped = not read: stopped
import-duplicate = this file was read in as { $code } already
warning-other-spelling = the name is spelled a little differently from that of { $code }; check whether this is the same person
warning-side-guessed = It does not say whether this is staff or a partner. We chose the likelier one: check it under Conversation partners.
warning-no-respondent = it does not say with whom the conversation was

run-no-folder = The folder { $folder } does not exist.
run-no-votes = The file { $file } does not exist.
run-no-out = { $file } cannot be written. Choose a file with --out in a folder that exists and that you may write in.
refused-too-heavy = This file asks too much of the computer. Nothing was read. Save it as plain text and try again.
refused-cannot-open = This file cannot be opened. Nothing was read. Check that it is still there and that you may read it.
run-empty = The folder { $folder } holds no files to read.
run-nothing-read = Not one file could be read. No Excel file was made.
run-counts = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
}
run-files = Files: { $read } read, { $warned } read with a warning, { $double } double, { $refused } refused.
run-drafted = Statements drafted from the themes: { $drafted }.
run-votes = Votes: { $votes } in { $rounds } rounds, by { $people } participants.
run-bad-line = Line { $line } of the votes file was left out: { $why }
run-outcomes = Outcomes: { $concluded }; expectations: { $expectations }; goals: { $goals }. All of it is a proposal: go through it.
run-indexed = { $name }: { $stretches } stretches of text can be searched.
run-done = Done: { $file }

error-votes-damaged = The votes file is damaged. Nothing was read.
error-votes-long = The votes file has more than { $most } lines. Split it.
error-votes-columns = The first line of the votes file lacks: { $missing }. Nothing was read.
error-votes-side = It does not say whether participant { $participant } is staff or a partner. Nothing was read.
error-no-votes = This file holds no vote that can be used. Nothing was read.
error-round-there = Round { $number } of '{ $session }' is there already. Nothing was read.
error-vote-unknown = '{ $vote }' is no vote (agree, disagree or no opinion)
error-vote-round = '{ $round }' is no round number
error-vote-empty = the statement or the participant is missing

error-same-time = Somebody else was just before you with the same thing. Nothing was saved; please try again.
error-disk-full = The disk is full or broken. Nothing was saved. Make room and try again.
error-read-only = The file with the data can only be read. Nothing was saved. Check the rights of the data folder.
error-busy = The database is too busy with other work. Nothing was saved; try again in a few seconds.
error-no-database = The database cannot be reached. Nothing was saved. Check that it runs and that the folder exists.
error-damaged = The file with the data is damaged, or is no file of Draagvlak. Nothing was saved. Choose another file, or put back a copy.
error-name-model = The language model { $name } of DRAAGVLAK_NAME_MODEL is not installed or cannot be loaded. Install it, or set it to none.
error-database-url = The setting DRAAGVLAK_DATABASE is no address of a database that Draagvlak knows. Use for instance sqlite:////folder/file.db or postgresql+psycopg://name@server/database.
error-odd-character = There is a character in it that cannot be kept. Nothing was saved. Type the text again.
