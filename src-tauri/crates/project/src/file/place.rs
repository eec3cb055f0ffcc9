//! Where a file lies. A live project on a share, in a synchronised folder or on a stick gets damaged:
//! such places hold copies only.

use std::path::{Component, Path, PathBuf};

/// A place where a project can be copied to but not worked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A share on the network.
    Network,
    /// A folder that a program keeps the same on several computers.
    Synchronised,
    /// A stick or card that can be pulled out.
    Removable,
}

/// How the folders of synchronising programs are named.
const SYNCHRONISED: &[&str] = &[
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "mit drev",
    "icloud",
    "com~apple~clouddocs",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "sharepoint",
];

/// File systems that lie on another computer.
const NETWORK: &[&str] = &[
    "nfs", "cifs", "smb", "ncp", "afs", "coda", "ceph", "gluster", "lustre", "9p", "davfs",
    "vboxsf", "prl_fs", "vmhgfs",
];

/// File systems of user programs (`fuse.…`) that lie on the local disk all the same.
const LOCAL_FUSE: &[&str] = &[
    "fuse.ntfs",
    "fuse.exfat",
    "fuse.ext",
    "fuse.encfs",
    "fuse.gocryptfs",
    "fuse.cryfs",
    "fuse.mergerfs",
    "fuse.overlayfs",
    "fuse.fuse-overlayfs",
    "fuse.bindfs",
];

/// Under these, what comes and goes is mounted.
const REMOVABLE: &[&str] = &["/media", "/run/media", "/Volumes"];

/// Which such place a path lies in; `None` for the local disk. The path itself need not exist.
pub fn place(path: &Path) -> Option<Place> {
    let path = resolved(path);
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    of_name(&path).or_else(|| of_mount(&path, &mounts))
}

/// With links followed as far as the path exists, so that a link or drive letter to a share shows.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in path.ancestors() {
        if let Ok(real) = ancestor.canonicalize() {
            let rest = path.strip_prefix(ancestor).unwrap_or(Path::new(""));
            return real.join(rest);
        }
    }
    path
}

/// By the names in the path alone.
fn of_name(path: &Path) -> Option<Place> {
    let text = path.to_string_lossy();
    if text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\")) {
        return Some(Place::Network);
    }
    if path.starts_with("/run/user") && text.contains("/gvfs/") {
        return Some(Place::Network);
    }
    if path.components().any(is_synchronised) {
        return Some(Place::Synchronised);
    }
    let removable = REMOVABLE.iter().any(|root| path.starts_with(root));
    removable.then_some(Place::Removable)
}

fn is_synchronised(component: Component) -> bool {
    let Component::Normal(name) = component else {
        return false;
    };
    let name = name.to_string_lossy().to_lowercase();
    SYNCHRONISED.iter().any(|known| {
        name.strip_prefix(known)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// By the kind of file system, as Linux lists them in `mountinfo`.
fn of_mount(path: &Path, mounts: &str) -> Option<Place> {
    let under = mounts.lines().filter_map(mount);
    let under = under.filter(|(point, _)| path.starts_with(point));
    let (point, kind) = under.max_by_key(|(point, _)| point.as_os_str().len())?;
    // A computer that starts from the network has no other disk.
    (point != Path::new("/") && is_network(&kind)).then_some(Place::Network)
}

/// The mount point and the kind of one line: `36 35 98:0 / /mnt rw,noatime master:1 - ext3 /dev/root rw`.
fn mount(line: &str) -> Option<(PathBuf, String)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    let kind = after.split(' ').next()?;
    Some((PathBuf::from(unescaped(point)), kind.to_owned()))
}

/// `mountinfo` writes space, tab, line break and backslash as octal numbers.
fn unescaped(point: &str) -> String {
    let escapes = [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ];
    let mut point = point.to_owned();
    for (written, meant) in escapes {
        point = point.replace(written, meant);
    }
    point
}

fn is_network(kind: &str) -> bool {
    let named = NETWORK.iter().any(|network| kind.starts_with(network));
    let foreign = kind.starts_with("fuse.") && !LOCAL_FUSE.iter().any(|own| kind.starts_with(own));
    named || foreign
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:26 / /home/anna/H-drev rw,relatime shared:2 - cifs //fil01/anna rw
31 22 0:27 / /srv/Fælles\\040drev rw shared:3 master:1 - nfs4 fil02:/x rw
32 22 8:1 / /home/anna/H-drev/lokal rw - ext4 /dev/sda1 rw
33 22 0:29 / /home/anna/sky rw - fuse.rclone sky: rw
34 22 8:2 / /data rw - fuseblk /dev/sda2 rw";

    fn mounted(path: &str) -> Option<Place> {
        of_mount(Path::new(path), MOUNTS)
    }

    #[test]
    fn a_share_is_known_by_the_innermost_mount() {
        assert_eq!(mounted("/home/anna/H-drev/a.samskab"), Some(Place::Network));
        assert_eq!(mounted("/srv/Fælles drev/a.samskab"), Some(Place::Network));
        assert_eq!(mounted("/home/anna/sky/a.samskab"), Some(Place::Network));
        assert_eq!(mounted("/home/anna/H-drev/lokal/a.samskab"), None);
        assert_eq!(mounted("/home/anna/a.samskab"), None);
        assert_eq!(mounted("/data/a.samskab"), None);
    }

    #[test]
    fn a_computer_that_starts_from_the_network_may_use_its_disk() {
        let mounts = "1 0 0:1 / / rw - nfs srv:/root rw";
        assert_eq!(of_mount(Path::new("/home/a.samskab"), mounts), None);
    }

    #[test]
    fn folders_that_are_synchronised_are_known_by_name() {
        for path in [
            "/home/anna/OneDrive - Odsherred Kommune/a.samskab",
            "/home/anna/Dropbox/projekt/a.samskab",
            "/home/anna/Dropbox (Privat)/a.samskab",
            "/Users/anna/Library/CloudStorage/GoogleDrive-anna@vig.dk/a.samskab",
            "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.samskab",
            "/home/anna/Nextcloud/a.samskab",
        ] {
            assert_eq!(
                of_name(Path::new(path)),
                Some(Place::Synchronised),
                "{path}"
            );
        }
        assert_eq!(of_name(Path::new("/home/anna/Dropboxen/a.samskab")), None);
        assert_eq!(of_name(Path::new("/home/anna/Dokumenter/a.samskab")), None);
    }

    #[test]
    fn sticks_and_windows_shares_are_known() {
        let stick = Path::new("/media/anna/USB/a.samskab");
        assert_eq!(of_name(stick), Some(Place::Removable));
        let share = Path::new(r"\\fil01\fælles\a.samskab");
        assert_eq!(of_name(share), Some(Place::Network));
        let drive = Path::new(r"\\?\UNC\fil01\fælles\a.samskab");
        assert_eq!(of_name(drive), Some(Place::Network));
        assert_eq!(of_name(Path::new(r"\\?\C:\Brugere\a.samskab")), None);
    }

    #[test]
    #[cfg(unix)]
    fn a_link_into_a_synchronised_folder_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let cloud = folder.path().join("OneDrive");
        std::fs::create_dir(&cloud).unwrap();
        let link = folder.path().join("Skrivebord");
        std::os::unix::fs::symlink(&cloud, &link).unwrap();
        assert_eq!(place(&link.join("ny.samskab")), Some(Place::Synchronised));
        assert_eq!(place(&folder.path().join("ny.samskab")), None);
    }
}
