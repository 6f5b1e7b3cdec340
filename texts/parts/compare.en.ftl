### Two coders: coding blind, comparing, settling.

action-second_code = Coded as second coder
action-compare_coders = Coders compared
action-settle_codes = Difference settled
step-compare = Compare

blind-title = { $code } as { $name }
blind-intro = You are coding as { $name }. You do not see here what others coded or what Draagvlak suggests.
blind-progress = { $done } of { $all } passages looked at
blind-keep = Keep code
blind-nothing = No code
blind-finish = Done coding
blind-finish-title = Done coding?
blind-finish-body = { $count ->
    [0] You looked at all passages.
    [one] You did not look at 1 passage yet. It counts as no code.
   *[other] You did not look at { $count } passages yet. They count as no code.
} As long as nothing was compared you can still go on.
blind-finished = { $name } is done. Compare the two codings now.
blind-is-finished = { $name } is done with this source. The codes are fixed.
blind-later = Go on later
blind-to-compare = To Compare
blind-accepted = Coded
blind-rejected = No code
blind-bare = To do
blind-suggested = Suggested
coder-reject-blind = No code
coder-key-reject-blind = No code
coder-key-open-blind = Next one to do
coding-second = Second coder

compare-title = Compare
compare-intro = Let a second coder code a source blind. Then lay both codings beside each other and settle the differences together.
compare-start = New second coder
compare-start-source = Source
compare-start-name = Code as
compare-start-example = Name of the second coder
compare-start-help = The second coder sees the passages, but not the codes of anybody else and no suggestions. Do not look on.
compare-begin = Begin coding
compare-no-sources = There is nothing to code yet
compare-no-sources-help = Import interviews or documents first.
compare-empty = No second coder yet
compare-empty-help = Choose a source that you have coded. The second coder does the same without seeing your codes. Two or three interviews are enough to see which codes are clear and which are not.
compare-is-busy = { $name } is busy: { $second } of { $all } passages looked at. First coder: { $first } coded.
compare-is-done = { $name } is done: { $second } of { $all } passages looked at. First coder: { $first } coded.
compare-first-waits = { $count ->
    [one] 1 suggestion still waits for the first coder. It counts as no code.
   *[other] { $count } suggestions still wait for the first coder. They count as no code.
}
compare-was-compared = { $first } and { $second }, compared on { $at }
compare-code-as = Go on coding as { $name }
compare-go-on = Go on coding after all
compare-now = Compare
compare-open = See the comparison
compare-remove = Remove
compare-remove-title = Remove the second coding?
compare-remove-body = The codes of { $name } and the comparison go. The codes of the project stay. You can undo this.
compare-removed = Second coding removed.
compare-back = All comparisons

compare-one-title = { $code }: { $first } and { $second }
compare-one-intro = What both coded independently. Settle the differences together; the figures do not change by that any more.
compare-export = Make Excel file
compare-export-busy = Making the file...
compare-download = Download
compare-measures = Agreement
compare-together = All { $count } sources with { $name } together
compare-summary = { $count ->
    [one] On 1 passage at least one of the two gave a code.
   *[other] On { $count } passages at least one of the two gave a code.
} On { $same } they say exactly the same; the themes are equal on { $share }.
compare-whole-good = Alpha for the themes is { $alpha }: good.
compare-whole-careful = Alpha for the themes is { $alpha }: usable, with care.
compare-whole-low = Alpha for the themes is { $alpha }: too low to build on. Discuss the definitions.
compare-whole-unknown = Alpha cannot be calculated: both say the same everywhere.
compare-few = { $count ->
    [one] There is only 1 passage to compare. The figures say little; look at the differences.
   *[other] There are only { $count } passages to compare. The figures say little; look at the differences.
}
compare-code = Code
compare-both = Both
compare-only = Only { $name }
compare-percent = Equal
compare-reading = What it says
compare-reading-good = Good
compare-reading-careful = Fair
compare-reading-low = Too low
compare-reading-unknown = Cannot be calculated
compare-reading-few = few passages
compare-whole-of-themes = All themes together ({ $count } passages)
compare-whole-of-dimension = Dimension ({ $count } that both coded)
compare-whole-of-sentiment = Sentiment ({ $count } that both call a perception)
compare-how = How to read this
compare-how-passages = **Passages** are stretches of text on which at least one of the two gave a code. If two stretches overlap for half or more of what they cover together, they are the same passage. Text that nobody coded does not count.
compare-how-equal = **Equal** is the share of the passages on which both say the same of this code: it belongs there, or it does not.
compare-how-measures = **Kappa** (Cohen) and **alpha** (Krippendorff) take off what chance alone would give. 1 is fully equal, 0 is no more than chance. Alpha from 0.80 is good, from 0.67 fair: usable with care. If it is lower, discuss the definition.
compare-how-wholes = **Dimension** counts the passages that both coded, **sentiment** those that both took for a perception. Below 10 passages a figure says little.

compare-differences = Differences
compare-no-differences = There are no differences.
compare-progress = { $done } of { $all } differences settled
compare-which = Which differences
compare-which-open = Still open
compare-which-all = All
compare-all-settled = All differences are settled.
compare-right = { $name } is right
compare-other = Another choice
compare-keep-other = Keep this choice
compare-no-code = No code
compare-other-borders = The second coder chose a slightly different stretch. These are the borders of the first.
compare-settled = Settled by { $who }: { $how }. Now it says:
compare-settled-first = { $first } is right
compare-settled-second = { $second } is right
compare-settled-other = another choice
compare-was-settled = Difference settled.

error-coder-needs-name = Fill in the name of the second coder.
error-coder-is-first = { $name } is the first coder of this source. Choose the name of somebody else.
error-coder-twice = { $name } is coding this source already. Go on with that, or choose another name.
error-stretch-twice = The same stretch of text comes twice. Nothing was kept.
error-second-finished = { $name } is done with this source. Choose Go on coding after all on Compare.
error-second-busy = { $name } is not done yet. Compare after that.
error-compared-already = The two codings were compared already and are fixed.
error-not-compared = These two codings were not compared yet.
error-nothing-to-compare = There is nothing to compare yet: both coders must have coded at least one passage.
error-no-other-choice = Choose first what it should be.
