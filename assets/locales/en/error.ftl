### Errors: what is wrong and what one can do. The key is error- and the error's code.

error-required =
    { $field ->
        [none] Something required has not been filled in.
       *[other] “{ $field }” must be filled in.
    }
error-too-long =
    { $field ->
        [none] The text is too long: { $length } characters, with room for { $limit }. Shorten it a little.
       *[other] “{ $field }” is too long: { $length } characters, with room for { $limit }. Shorten the text a little.
    }
error-too-short =
    { $field ->
        [none] The text is too short. It takes at least { $limit } characters.
       *[other] “{ $field }” is too short. It takes at least { $limit } characters.
    }
error-bad-value =
    { $field ->
        [none] One of the fields has a value that cannot be used. Correct it and try again.
       *[other] “{ $field }” has a value that cannot be used. Correct it and try again.
    }
error-bad-amount =
    { $field ->
        [none] The amount must be whole kroner from 0 to { $limit }. Write for example 25,000.
       *[other] “{ $field }” must be whole kroner from 0 to { $limit }. Write for example 25,000.
    }
error-ends-before-start = The end comes before the start. Correct one of them.
error-same-name = The name “{ $name }” is already in use. Choose another.
error-not-found =
    { $noun ->
        [none] It is no longer there. Perhaps it has been deleted in the meantime.
       *[other] { $noun } is no longer there. Perhaps it has been deleted in the meantime.
    }
error-not-now = That is not possible right now.
error-changed-since = { $actor } has changed the same thing since ({ $when }), so it cannot be undone without overwriting that change.
error-nothing-to-undo = There is nothing more to undo.
error-read-only = The project is open for reading only, so nothing can be changed. Close it and open it again from a folder you may write to.
error-no-project = No project is open. Open a project first.
error-read-only-folder = The file or its folder is write-protected. Open the project for reading only, or copy the file to a folder on the computer.
error-network-place = The file is on a network drive, a stick or in a folder that is synchronised. An open project can be damaged there. Work in a copy on this computer: it is written back when you close.
error-file-missing = The file is not there. Perhaps it has been moved or renamed, or the drive is not connected.
error-file-exists = There is already a file of that name. Choose another name or another folder.
error-not-a-project = The file is not a Samskaber project. Choose another. Projects end in .samskab.
error-newer-version = The project was saved by a newer version of Samskaber. Update Samskaber to work in it, or open it read-only.
error-passphrase-needed = The project is locked. Enter the passphrase to open it.
error-passphrase-wrong = The passphrase does not fit. Try again, and check for capital letters.
error-in-use = The project is already open: { $user } has it on the computer { $host } (since { $when }). Close it there first, or open it here for reading only.
error-damaged = The file is damaged. Your latest backup can be put in its place, or you can open the file for reading only and see what can be saved.
error-disk-full = There is no room on the drive. Delete something or choose another drive, and try again. Nothing has been half-saved.
error-bad-input = Samskaber could not read what was sent. Try again.
error-unknown-operation = This version of Samskaber cannot do that. Close Samskaber and open it again.
error-too-many-dots = { $dots } dots have been given, but there can be at most { $limit }. Correct the number.
error-io = The computer could not read or write the file. Check that the drive is connected and try again.
error-database = Something went wrong in Samskaber, and the change was not saved. Try again.
error-unreachable = Samskaber is not answering right now. Wait a moment and try again.
error-unexpected = Something unexpected went wrong. What was saved is still saved. Try again.
