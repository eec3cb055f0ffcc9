### The project: its name, purpose and the fields that a case needs, and its groups.

details-title = Project
details-text = Everything is saved when you leave a field. Most of it is used again when you write your case.
details-tab-about = About the project
details-tab-file = The file and its safety
details-what = What and for whom
details-how = How
details-name = Name of the project
details-organisation = Organisation
details-hint-purpose = What should be different afterwards?
details-hint-targetGroup = Who benefits?
details-hint-arena = Where does it take place?
details-hint-description = What do you do, and what has happened so far?
details-hint-organisation = Who is behind it, and who works together?
details-hint-recruitment = How do you find those who are to take part?
details-hint-funding = Who pays, and what does it cover?
details-hint-contacts = Who can be asked? One per line.
details-groups = Stakeholder groups
details-groups-text = The groups are on equal footing. Call them what you usually do, and add up to three if any are missing.
details-group-name = Name of the group
details-group-letters = Two letters
details-group-new = One more group
details-group-add = Add
details-group-remove = Remove { $name }
details-group-removed = “{ $name }” has been removed.

field-purpose = Purpose
field-arena = Arena
field-periodFrom = From
field-periodTo = To
field-recruitment = Recruitment
field-funding = Funding
field-contacts = Contact
field-letters = Two letters

error-not-now-groups-full = There are three extra groups already. Remove one of them, or give it another name.
error-not-now-group-standard = The five fixed groups cannot be removed, but you can call them something else.

reference-challenge =
    { $count ->
        [one] 1 challenge
       *[other] { $count } challenges
    }
