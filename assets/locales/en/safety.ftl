### The file's safety: backups, copies elsewhere and what can be rescued.

safety-restored = The backup is in place.
safety-restored-kept = The backup is in place. The file that was there has been kept as { $kept }.
safety-rescued = What could be read has been saved as { $path }. The damaged file has not been touched.

noun-backup = The backup
error-not-now-copy-folder-own = The project itself is in that folder. Choose another, for example on a drive, a stick or in OneDrive.
error-not-now-no-copy-folder = No folder has been chosen for copies. Choose one first.
