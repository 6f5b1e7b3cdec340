### The codebook page, and what may be wrong with a code.

error-code-needs-code = Give '{ $name }' a short code too.
error-code-taken = The code '{ $code }' is in use already. Choose another one.
error-code-name-long = The name '{ $name }…' is too long: keep to { $longest } characters. Nothing was saved.
error-code-code-long = The code '{ $code }…' is too long: keep to { $longest } characters. Nothing was saved.
error-code-text-long = The text of '{ $name }' is too long: keep to { $longest } characters a field. Nothing was saved.
error-code-under-itself = A code cannot stand under itself, nor under a code that stands under it. Choose another place.
error-code-twice-in-file = '{ $name }' stands twice in the file. Remove one, or give it another name.
error-code-no-parent = The code '{ $parent }' under 'boven' does not exist: not in the file and not in your codebook.
error-codebook-complete = Your codebook has all standard codes already.
error-codebook-nothing-new = There is nothing new in this file. Your codebook has not changed.
error-codebook-no-names = The first row has no column 'naam'. Nothing was read. Use the columns { $columns }.
error-codebook-long = This file holds more than { $most } codes. Nothing was read. Split the file.
error-codebook-empty = There are no codes in this file. Nothing was read. Put each code on a row of its own, with its name in the column 'naam'.
error-codebook-dimension = '{ $dimension }' at '{ $name }' is no dimension. Nothing was read. Choose verwachting, beeld or overig, or leave it empty.
error-codebook-colour = '{ $colour }' at '{ $name }' is no colour. Nothing was read. Use 1 to { $most }, grijs, or a colour code such as #ab294d.
error-recode-into-itself = Choose another code to recode into.
error-recode-nothing = No passage of '{ $name }' fits this choice. Nothing has changed.
error-split-everything = Choose which passages go to the new code: otherwise everything moves and an empty code stays behind.
