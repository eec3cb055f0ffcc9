### The file's safety: backups, copies elsewhere, passphrase and what can be rescued.

safety-place = Where the project is
safety-place-text = Everything is in this one file ({ $size }). It stays on the computer, and everything is saved at once.
safety-copy-to = Save a copy as …
safety-copied-to = The copy has been saved as { $path }.

safety-copy = A copy elsewhere
safety-copy-text = Choose a folder on a drive, a USB stick or in OneDrive. Samskaber then puts a complete copy of the project there when an evening ends and each time you close the project.
safety-copy-choose = Choose folder …
safety-copy-other = Change folder …
safety-copy-now = Copy now
safety-copy-stop = Stop
safety-copy-stopped = No more copies will be put in the folder. Those that are there stay there.
safety-copy-place-network = On a network drive
safety-copy-place-synchronised = In a folder that is synchronised
safety-copy-place-removable = On a stick or card
safety-copy-none-yet = No copy yet
safety-copy-current = Up to date · { $when }
safety-copy-behind = Last copied { $when }. The rest follows when you close.
safety-copy-moved-on = Somebody else has changed the copy in the folder. It has been left alone, and your own is put beside it as { $file }.
safety-copied = The copy is now in { $folder }.
safety-copied-beside = Somebody else has changed the copy in the folder. Yours is beside it as { $file }.

safety-lock-on = Locked
safety-lock-off = Not locked
safety-lock-on-text = The file and all copies are encrypted. Without the passphrase nobody can read them.
safety-lock-off-text = Anyone who can use the computer can open the project. Set a passphrase if it holds personal data.
safety-lock-set = Set passphrase
safety-lock-set-text = The file is encrypted, and so are the backups. The old, unlocked backups are deleted.
safety-lock-change = Change passphrase
safety-lock-change-text = The old passphrase stops working, for the backups too. They are replaced by a new one.
safety-lock-remove = Remove passphrase
safety-lock-remove-text = Afterwards anyone who can use the computer can open the project.
safety-lock-current = Present passphrase
safety-lock-next = New passphrase
safety-lock-done-set = The project is locked. Remember the passphrase: without it nobody can open the project.
safety-lock-done-change = The passphrase has been changed.
safety-lock-done-remove = The passphrase has been removed.

safety-backups = Backups
safety-backups-text = Samskaber takes them by itself: when you open and close, and every ten minutes while you work. The last ten are kept, and one for each day for two weeks.
safety-backups-none = The first is taken when you close the project.
safety-backups-fewer = Show fewer
safety-backup = { $day } at { $time }
safety-backup-trouble = The latest backup could not be taken. What you do is still saved in the project itself.
safety-restore = Go back
safety-restore-one = Go back to { $day } at { $time }
safety-restored = The backup is in place.
safety-restored-kept = The backup is in place. The file that was there has been kept as { $kept }.
safety-rescued = What could be read has been saved as { $path }. The damaged file has not been touched.

safety-new-here = Put the project on the computer and copy to the folder
safety-new-place = The folder is on a network drive or a stick, or it is synchronised. An open project can be damaged there.
safety-new-place-way = Work on the computer instead. Samskaber then puts a complete copy in the folder each time you close the project.

safety-news-copied = A copy of “{ $title }” is in { $folder }.
safety-news-beside = Somebody else has changed “{ $title }” in the folder
safety-news-beside-text = The file in { $folder } has been left alone. Your version is beside it as { $file }. Open both and agree on which to go on with.
safety-news-trouble = “{ $title }” could not be copied to the folder
safety-news-trouble-text = The project itself is saved on this computer. Samskaber tries to copy to { $folder } again the next time you close it.
safety-news-seen = Got it

noun-backup = The backup
error-not-now-copy-folder-own = The project itself is in that folder. Choose another, for example on a drive, a stick or in OneDrive.
error-not-now-no-copy-folder = No folder has been chosen for copies. Choose one first.
error-not-now-copy-folder-gone = The folder for copies is not there. Plug in the drive or stick, or choose another folder.
