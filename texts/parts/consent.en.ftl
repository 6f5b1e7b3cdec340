## Consent for each purpose.

purpose-recording = Recording
purpose-quote = Quote without a name
purpose-function = Function beside the quote
purpose-read_back = Read back first
purpose-help-recording = To record or write out the conversation, and to keep the text.
purpose-help-quote = To use words of the conversation in an export, without a name.
purpose-help-function = To put the function beside the quote. Without it exports only show the group or the side.
purpose-help-read_back = Does somebody want to see quotes first? Then they only go out after an approval.

consent-state-unknown = Unknown
consent-state-given = Given
consent-state-not_signed = Not signed yet
consent-state-refused = Refused
consent-state-withdrawn = Withdrawn

consent-read-unknown = Not asked for
consent-read-given = Read and approved
consent-read-not_signed = Waits for approval
consent-read-refused = Read, not approved
consent-read-withdrawn = Withdrawn

stakeholders-consent-function = With function
stakeholders-consent-quote = Given
stakeholders-consent-read_back = Read back first
stakeholders-consent-not_signed = Not signed
stakeholders-consent-refused = Refused
stakeholders-consent-withdrawn = Withdrawn
stakeholders-consent-unknown = Unknown
stakeholders-consent-help = A yes to one is no yes to the other. A quote only goes out when that was given, and was read back if somebody wants that.
stakeholders-consent-state = { $purpose }: answer
stakeholders-consent-since = { $purpose }: since
stakeholders-consent-note = { $purpose }: note
stakeholders-consent-note-here = Note

error-withdraw-apart = Withdraw with the button Withdraw consent: it first shows what depends on it. Nothing was changed.

error-no-such-remedy = This does not fit the consent that is withdrawn. Nothing was changed.
error-withdrawn-already = This consent was withdrawn already. Nothing was changed.
error-quotes-withdrawn = This conversation partner withdrew the consent to quote. No new passages can be added.
refused-recording-withdrawn = this conversation partner withdrew the consent to keep the conversation. Nothing was read.
error-no-originals = There are no original files any more.
error-key-empty = The key is empty: it holds no names.
error-not-wiped = Somebody else is using the database. The data are gone, but something may still be readable on disk. Try again in a moment.
