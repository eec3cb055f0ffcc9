### People: persons and organisations.

people-title = People
people-tab = People
people-add = Add a person
people-add-short = Add
people-name-hint = Name, and press Enter
people-paste-hint = You can also paste a whole list from Word or Excel.
people-added = { $name } has been added.
people-added-alike = { $name } has been added. Somebody else has the same name, so please add an organisation to both.
people-added-many =
    { $count ->
        [one] 1 person has been added.
       *[other] { $count } people have been added.
    }
people-alike = Same name
people-empty = No people yet
people-empty-text = Type a name above and press Enter. If you already have a list, you can paste all of it at once.
people-search = Search people
people-none = Nobody fits
people-none-text = Try fewer words or another group.
people-show-all = Clear the search
people-all = All
people-groupless = No group
people-group-filter = Show a group
people-attendance = Attendance
people-contact = Contact
people-contactable = Only those who may be contacted
people-more = More about the list
people-legend = One dot for each evening:
people-no-visits = Not invited to any evening
people-not-invited = Not invited
people-no-organisation = No organisation
people-organisation-hint = Search or create
people-traces = Also has a part in
people-remove = Delete the person
people-removed = “{ $name }” has been deleted.
people-copy = Copy the mail addresses of those who may be contacted ({ $count })
people-copied =
    { $count ->
        [one] 1 mail address has been copied. Paste it as a hidden recipient (Bcc).
       *[other] { $count } mail addresses have been copied. Paste them as hidden recipients (Bcc).
    }
people-not-copied = The addresses could not be copied. Open the people and copy them one by one.

consent-since = Agreed to be contacted on { $date }
consent-not = Has not agreed to be contacted
consent-give = Record a yes
consent-withdraw = Withdraw the consent

paste-title =
    { $count ->
        [one] Add 1 person
       *[other] Add { $count } people
    }
paste-text = One person per line. Look through the list before they are added.
paste-group = All belong to
paste-list = People who will be added
paste-do =
    { $count ->
        [one] Add 1 person
       *[other] Add all { $count }
    }

organisations-tab = Organisations
organisations-add = Add an organisation
organisations-name-hint = The organisation's name, and press Enter
organisations-empty = No organisations yet
organisations-empty-text = Associations, departments, research and foundations: type a name above and press Enter.
organisations-search = Search organisations
organisations-kind-filter = Show a kind
organisations-all-kinds = All kinds
organisations-kind-count = { $kind } ({ $count })
organisations-group-hint = The group that people from there mostly belong to.
organisations-add-person = Add a person from there
organisations-remove = Delete the organisation

role-none = Participant
role-steering_group = Steering group
role-project_group = Project group
role-coordinator = Coordinator

kind-sports_association = Sports association
kind-patient_association = Patient association
kind-municipality = Municipality
kind-research = Research
kind-foundation = Foundation
kind-company = Company
kind-other = Other

## Names of fields.

field-groupId = Group
field-organisationId = Organisation
field-role = Role
field-email = E-mail
field-phone = Telephone
field-kind = Kind
field-contact = Contact
field-people = People

noun-person = The person
noun-organisation = The organisation
noun-group = The group
