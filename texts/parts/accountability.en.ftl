# Accountability: indicators through the year.
accountability-title = Accountability
accountability-intro = Follow through the year whether the agreed figures go the right way.
accountability-enter = Fill in a month
accountability-empty-title = Nothing to account for yet
accountability-empty-help = Here you follow the indicators of the goals, month by month. Give a goal an indicator first.
accountability-to-goals = To the goals
accountability-not-yet = { $count ->
    [one] 1 of the { $of } indicators cannot be accounted for yet. What is missing must be settled before the year begins.
   *[other] { $count } of the { $of } indicators cannot be accounted for yet. What is missing must be settled before the year begins.
}
accountability-mend = Complete at { $goal }
accountability-lacks = Lacks { $missing }.
accountability-nothing-entered = No month filled in yet.
accountability-latest = **{ $value }** in { $month }.
accountability-move-reached = Reached.
accountability-move-towards = On its way to the target.
accountability-move-still = Still where the baseline was.
accountability-move-away = Further away from the target.
accountability-move-unknown = Without baseline and target nobody can say whether this goes the right way.
accountability-indicator = Indicator
accountability-month = Month
accountability-value = Standing ({ $unit })
accountability-number = number
accountability-value-help = Fill in where it stands, comparable with the target. Do you add up over the year? Then fill in the total up to and including this month. Leave empty to clear the month.
accountability-note = Note
accountability-save = Save standing
accountability-saved = Standing saved.
accountability-target = target
accountability-baseline = baseline
accountability-chart-alt = { $indicator }: { $count ->
    [one] 1 month filled in
   *[other] { $count } months filled in
}
accountability-of-baseline = Baseline { $value }
accountability-of-target = Target { $value }
accountability-of-source = Source { $source }
accountability-of-owner = Figure from { $owner }
