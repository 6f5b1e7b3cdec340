## Conversation partners, and the project's own details.

stakeholders-title = Conversation partners
stakeholders-intro = Keep track of who you speak with, on whose behalf, and what they agree to. Outside this page you only see the code.
stakeholders-add = Add somebody
stakeholders-new = New conversation partner
stakeholders-new-for = Once saved, the chosen interview belongs to this person.
stakeholders-empty = No conversation partners yet
stakeholders-empty-help = This is where the people you speak with will be listed: municipal staff and partners outside. Add them yourself, or import interviews: whoever is named at the top of an interview is added to this list.
stakeholders-balance = { $staff ->
    [one] 1 staff member
   *[other] { $staff } staff members
} and { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}; { $missing ->
    [0] every group you would usually speak with is represented.
   *[other] nobody yet from: { $groups }.
}
stakeholders-no-group = no group
stakeholders-search = Search
stakeholders-names = Show names
stakeholders-names-help = Names are confidential. Only switch this on when nobody is looking over your shoulder.
stakeholders-none-found = Nobody matches your search.
stakeholders-choose = Click a row to open somebody.
stakeholders-table = List of conversation partners: code, side, group, function, organisation, consent and interviews
stakeholders-code = Code
stakeholders-name = Name
stakeholders-name-help = Texts and exports show the code instead of the name.
stakeholders-side = Side
stakeholders-group = Group
stakeholders-group-help = For example enforcers, policy, police, residents or businesses.
stakeholders-function = Function
stakeholders-organisation = Organisation
stakeholders-consent = Consent
stakeholders-interviews = Interviews
stakeholders-open-interview = Interview { $code }
stakeholders-no-interview = No interview yet.
stakeholders-remove = Take off the list
stakeholders-removed = Taken off the list. You can undo this.
stakeholders-saved = Saved.
stakeholders-added = { $code } is on the list.
stakeholders-loose = { $count ->
    [one] 1 interview without a conversation partner
   *[other] { $count } interviews without a conversation partner
}
stakeholders-loose-help = Without a conversation partner we do not know on whose behalf something was said. Choose somebody from the list or make a new conversation partner.
stakeholders-loose-more = { $count ->
    [one] 1 more follows after these.
   *[other] { $count } more follow after these.
}
stakeholders-link-to = Spoken with
stakeholders-link-new = New conversation partner
stakeholders-link = Link
stakeholders-linked = Linked.
stakeholders-project = Project details
stakeholders-project-saved = The project details were saved.
stakeholders-project-delete = Delete project
stakeholders-project-delete-help = This also deletes all interviews, votes and goals. It cannot be undone.
stakeholders-delete-title = Delete project?
stakeholders-delete-body = You are about to delete { $name } with all its conversation partners, interviews, themes, sessions, votes and goals. This cannot be undone. Make an export first if you want to keep anything.
stakeholders-project-deleted = { $name } was deleted.

usual-group-enforcers = enforcers
usual-group-management = management
usual-group-policy = policy
usual-group-board = executive
usual-group-police = police
usual-group-residents = residents
usual-group-business = businesses
usual-group-housing = housing
usual-group-welfare = care and welfare
usual-group-schools = education
