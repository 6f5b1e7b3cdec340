# Goals: expectations, goals and indicators.
goals-title = Goals
goals-intro = Turn what was agreed into goals that you can account for.
goals-part = Part
goals-part-goals = Goals { $count }
goals-part-expectations = Expectations { $count }
goals-adopt = { $count ->
    [one] Adopt 1 outcome
   *[other] Adopt { $count } outcomes
}
goals-adopted = { $count ->
    [one] 1 outcome adopted.
   *[other] { $count } outcomes adopted.
}
goals-propose = Propose goals
goals-propose-help = { $count ->
    [one] 1 agreed expectation has no goal yet. You get a proposal for each theme.
   *[other] { $count } agreed expectations have no goal yet. You get a proposal for each theme.
}
goals-proposed = Goals proposed. Go through them.
goals-to-plan = Divide the hours
goals-to-sessions = To the sessions
goals-empty-title = No goals yet
goals-empty-help = A goal leans on what was agreed in a session. Record outcomes first and adopt them here, or write a goal yourself.
goals-no-expectations-title = No expectations yet
goals-no-expectations-help = What was agreed in a session becomes an expectation here. Record the outcome of statements first, or write an expectation yourself.
goals-filter = Show
goals-page = Page
goals-none = None
goals-choose = Choose
goals-choose-or-type = Choose or type your own
goals-close = Close
goals-choose-first = Tick agreed expectations to make one goal of them. What was not agreed cannot carry a goal.
goals-name-of-goal = Name of the goal for { $chosen }
goals-make = Make a goal
goals-made = Goal made.
goals-from = from { $who }
goals-to = to { $who }
goals-norm = norm { $norm }
goals-no-goal-yet = No goal leans on this yet.
goals-add-expectation = Add your own
goals-add-expectation-help = It starts as a draft. A goal can lean on it once it has been agreed.
goals-expectation-added = Expectation added.
goals-expectation-text = Expectation
goals-status = Status
goals-theme = Theme
goals-from-group = From which group
goals-to-party = Of whom
goals-norm-field = Norm
goals-norm-help = The number that was named, as it was said.
goals-unit = Unit
goals-term = Term
goals-reservation = Reservation
goals-measurable = Measurable
goals-internal = Within the municipality
goals-save-expectation = Save expectation
goals-expectation-saved = Expectation saved.
goals-remove-expectation = Remove expectation
goals-remove-expectation-body = Expectation { $label } goes, also from the goals that lean on it. The statement and the votes stay. You can undo this.
goals-expectation-removed = Expectation { $label } removed.
goals-list = Choose a goal
goals-lacks = { $count ->
    [one] lacks 1 thing
   *[other] lacks { $count } things
}
goals-complete = complete
goals-add-goal = Add a goal
goals-remove = Remove goal
goals-remove-body = Goal { $label } goes, with its indicators, hours and results. The expectations stay. You can undo this.
goals-removed = Goal { $label } removed.
goals-save = Save goal
goals-saved = Goal saved.
goals-field-title = We want to achieve
goals-field-safety = This belongs to the safety field (IVP)
goals-field-priority = and to the policy priority
goals-field-owner = Responsible is
goals-field-hours = with hours in the year
goals-field-expectations = That is how we meet these expectations
goals-lack-expectation = No expectation: choose an agreed expectation that this goal answers.
goals-lack-indicator = No indicator: write down below how you will see that it works.
goals-lack-baseline = No baseline: ask whoever keeps the figures where they stood last year.
goals-lack-target = No target: agree on the number that you want to reach by the end of the year.
goals-lack-source = No source: name the system or list that holds the figure.
goals-lack-frequency = No frequency: agree how often you show the figure.
goals-lack-owner = No owner: name the function that answers for this.
goals-lack-safety_field = No safety field: choose the field from the integral safety plan (IVP).
goals-lack-priority = No policy priority: choose a heading from the policy plan or type your own.
goals-indicators = { $count ->
    [0] Indicators
    [one] 1 indicator
   *[other] { $count } indicators
}
goals-indicator-new = What else do you measure?
goals-indicator-add = Add indicator
goals-indicator-added = Indicator added.
goals-indicator-text = We measure
goals-indicator-kind = as
goals-indicator-kind-help = Input: what you put in. Activity: what you do. Output: what you deliver. Outcome: what changes.
goals-indicator-unit = in (unit)
goals-indicator-baseline = It now stands at
goals-indicator-baseline-on = measured on
goals-indicator-target = and must get to
goals-indicator-source = The figure comes out of
goals-indicator-frequency = We show it
goals-indicator-owner = The figure comes from
goals-indicator-accountable = and goes to
goals-indicator-save = Save indicator
goals-indicator-saved = Indicator saved.
goals-indicator-remove = Remove indicator
goals-indicator-remove-body = The indicator goes, with the results that were entered. You can undo this.
goals-indicator-removed = Indicator removed.
goals-thread = Where this goal comes from
goals-no-thread = This goal leans on no expectation yet. So there is nothing to walk back to.
