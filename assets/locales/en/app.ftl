### The window's frame: the rail at the left, search, keys and notices about the project.

rail-overview = Overview
rail-mapping = Mapping
rail-ideas = Ideas and wishes
rail-activities = From ideas to activities
rail-trials = Trials
rail-evaluation = Evaluation
rail-people = People
rail-sessions = Evenings
rail-chain = The thread
rail-details = Project
rail-settings = Settings

frame-skip = Skip to content
frame-menu = Menu
frame-project = Project
frame-search = Find and do
frame-search-hint = Type what you want to find or do
frame-redo = Redo
frame-close = Close the project
frame-saved = Everything is saved
frame-saved-at = Everything is saved · { $time }
frame-saving = Saving …
frame-unsaved = Something is not saved yet
frame-keys = Keyboard shortcuts
frame-keys-next = Next button or field
frame-keys-press = Press what is selected
frame-keys-leave = Close a dialog or menu
frame-read-only-asked = For reading only. You can see everything, but nothing can be changed.
frame-read-only-damaged = The file is damaged. Here is what can be read. Nothing can be changed.
frame-read-only-newer = Saved by a newer version of Samskaber. You can look at the project, but nothing can be changed.
frame-read-only-inUse = Somebody else is working in the project right now. You see it as it was when you opened it.
frame-read-only-folder = The file or its folder is write-protected. You can see everything, but nothing can be changed.
frame-read-only-place = The file is on a drive or in a folder that is synchronised. You can see everything, but nothing can be changed here.
frame-read-only-edit = Open for editing
frame-read-only-copy = Save a copy and work in it
frame-copy-moved-on = Somebody else has changed the project in { $folder }. That file is left alone, and yours is put beside it.
frame-copy-more = See more
frame-example = You are in the worked example. Try things freely: nothing gets damaged.
frame-example-leave = Leave the example

## Steps that can be undone: stand after “Undo: ”.

step-details-save = edit the project details
step-groups-save = edit a stakeholder group
step-groups-add = add a stakeholder group
step-groups-remove = remove a stakeholder group
step-sessions-add = plan an evening
step-sessions-save = edit an evening
step-sessions-remove = delete an evening
step-sessions-agenda = edit the agenda
step-organisations-add = add an organisation
step-organisations-save = edit an organisation
step-organisations-remove = delete an organisation
step-people-add = add a person
step-people-addMany = add several people
step-people-save = edit a person
step-people-remove = delete a person
step-sessions-attend = edit attendance
step-sessions-invite = invite people
step-sessions-headcount = edit the headcount
