use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::operations::Nothing;
use crate::{Error, Result, text};

/// Most letters of a network's name and of its password (IEEE 802.11).
const NAME: usize = 32;
const PASSWORD: usize = 63;

/// The hall's wireless network, as guests need it to get on it. It hangs on the wall anyway, so it is kept on
/// this computer as it is; never in a project file, which goes to other people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wifi {
    /// Its name; empty: not known.
    pub name: String,
    /// Its password; empty for an open network.
    pub password: String,
}

/// The hall's network.
pub(super) fn wifi(desk: &Desk, _: Nothing) -> Result<Wifi> {
    Ok(desk.wifi())
}

/// Remembers the hall's network.
///
/// # Errors
/// A name or password longer than a network's can be; [`Error::Required`] for a password without a name.
pub(super) fn save(desk: &Desk, wifi: Wifi) -> Result<Nothing> {
    let name = text::optional("wifiName", &wifi.name, NAME)?;
    // Blanks count in a password.
    if wifi.password.chars().count() > PASSWORD {
        return Err(Error::BadValue {
            field: "wifiPassword",
        });
    }
    if name.is_empty() && !wifi.password.is_empty() {
        return Err(Error::Required { field: "wifiName" });
    }
    desk.keep_wifi(Wifi {
        name,
        password: wifi.password,
    })?;
    Ok(Nothing {})
}
