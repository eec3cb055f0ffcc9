### Welcome: new project, open, the worked example and recently used.

welcome-motto = Three workshops, from challenge to tested activity. Everything stays on this computer.
welcome-new = New project
welcome-new-text = Ten minutes until the first workshop is ready
welcome-open = Open project
welcome-open-text = From the computer, a drive or a USB stick
welcome-example = See a finished process
welcome-example-text = Active Communities, Odsherred 2021: try everything without breaking anything

welcome-recent = Recently used
welcome-recent-none = The projects you have worked in will be here.
welcome-locked = Locked
welcome-with-passphrase = With a passphrase
welcome-more = More about { $title }
welcome-open-read-only = Open for reading only
welcome-forget = Remove from the list
welcome-forgotten = “{ $title }” has been removed from the list. The file is where it was.

welcome-new-help = Everything can be changed later.
welcome-name = Project name
welcome-title-missing = Give the project a name, so that you can find it again.
welcome-municipality-hint = As it should appear on posters and in reports, e.g. Odsherred Municipality.
welcome-folder = Folder
welcome-folder-change = Choose another …
welcome-lock = Lock the project with a passphrase
welcome-lock-hint = Good when it holds personal data and several people use the computer.
welcome-passphrase-hint = At least 8 characters. Write it down in a safe place: without it nobody can open the project, not even us.
welcome-passphrase-short = The passphrase needs at least 8 characters.
welcome-passphrase-again = The passphrase again
welcome-passphrase-differs = The two passphrases are not the same.
welcome-make = Create project

welcome-passphrase = The project is locked
welcome-passphrase-text = Enter the passphrase for { $name }.

welcome-trouble = The project could not be opened
welcome-backups = Restore a backup
welcome-backups-text = Choose a copy to put in the file's place. The present file will be kept beside it.
welcome-backups-none = There are no backups of this file on the computer. Look in the folder you have chosen for copies.
welcome-way-working-copy = Work in a copy on this computer
welcome-way-read-only = Open for reading only
welcome-way-look = See what can be read
welcome-way-backup = Restore a backup
welcome-way-rescue = Save what can be rescued as a new project
welcome-way-again = Try again
welcome-way-other = Choose another file
welcome-way-forget = Remove from the list
