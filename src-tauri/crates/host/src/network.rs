//! The computer's own addresses.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use project::phones::{NetworkAddress, NetworkKind};
use project::{Error, Result};

/// Where the computer's addresses come from.
pub trait Network: Send + Sync {
    /// The addresses that phones could reach, as they are now.
    ///
    /// # Errors
    /// What the system says.
    fn addresses(&self) -> Result<Vec<NetworkAddress>>;
}

/// The network cards of this computer.
pub struct SystemNetwork;

impl Network for SystemNetwork {
    /// IPv4 alone: what one types on a phone, and what every hall's router gives out. An address that a card
    /// gave itself because nobody else did leads nowhere.
    fn addresses(&self) -> Result<Vec<NetworkAddress>> {
        let cards = if_addrs::get_if_addrs().map_err(|error| Error::Io {
            detail: error.to_string(),
        })?;
        let mut addresses: Vec<_> = cards
            .iter()
            .filter(|card| card.is_oper_up() || card.oper_status == if_addrs::IfOperStatus::Unknown)
            .filter(|card| !card.is_loopback() && !card.is_link_local())
            .filter_map(|card| match card.ip() {
                IpAddr::V4(ip) => Some(NetworkAddress {
                    address: ip.to_string(),
                    card: card.name.clone(),
                    kind: kind(&card.name, card.is_p2p()),
                }),
                IpAddr::V6(_) => None,
            })
            .collect();
        addresses.sort_by_key(|address| (order(address.kind), address.card.clone()));
        Ok(addresses)
    }
}

/// Where phones are most often comes first; the choice stays with whoever runs the evening.
fn order(kind: NetworkKind) -> u8 {
    match kind {
        NetworkKind::Wireless => 0,
        NetworkKind::Wired => 1,
        NetworkKind::Unknown => 2,
        NetworkKind::Virtual => 3,
    }
}

fn kind(card: &str, is_p2p: bool) -> NetworkKind {
    if Path::new("/sys/class/net")
        .join(card)
        .join("wireless")
        .exists()
    {
        return NetworkKind::Wireless;
    }
    match by_name(card) {
        NetworkKind::Unknown if is_p2p => NetworkKind::Virtual,
        kind => kind,
    }
}

/// Systems name their cards by habit: `wlp2s0`, `Wi-Fi`, `eth0`, `Ethernet 2`, `docker0`, `vEthernet (WSL)`.
/// `en0` is a cable on one Mac and Wi-Fi on the next.
fn by_name(card: &str) -> NetworkKind {
    const VIRTUAL: &[&str] = &[
        "tun",
        "tap",
        "wg",
        "docker",
        "veth",
        "br-",
        "virbr",
        "vmnet",
        "vboxnet",
        "utun",
        "zt",
        "ppp",
        "tailscale",
        "podman",
        "lxc",
        "vethernet",
        "nordlynx",
        "ham",
        "bridge",
    ];
    const WIRELESS: &[&str] = &["wl", "wi-fi", "wifi", "trådløs", "ath", "ra"];
    let card = card.to_lowercase();
    let starts = |names: &[&str]| names.iter().any(|name| card.starts_with(name));
    let is_mac = card.strip_prefix("en").is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit())
    });
    if starts(VIRTUAL) || card.contains("vpn") || card.contains("virtual") {
        NetworkKind::Virtual
    } else if starts(WIRELESS) {
        NetworkKind::Wireless
    } else if is_mac {
        NetworkKind::Unknown
    } else if starts(&["eth", "en", "em"]) {
        NetworkKind::Wired
    } else {
        NetworkKind::Unknown
    }
}

/// An address of one of the computer's cards, as it was chosen.
pub fn parse(address: &str) -> Result<Ipv4Addr> {
    let why = "phones-address";
    address.parse().map_err(|_| Error::NotNow { why })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_are_told_apart_by_what_systems_call_them() {
        use NetworkKind::{Unknown, Virtual, Wired, Wireless};
        for (card, expected) in [
            ("wlp2s0", Wireless),
            ("Wi-Fi", Wireless),
            ("eth0", Wired),
            ("enp3s0", Wired),
            ("Ethernet 2", Wired),
            ("en0", Unknown),
            ("docker0", Virtual),
            ("utun3", Virtual),
            ("vEthernet (WSL)", Virtual),
            ("Cisco AnyConnect VPN", Virtual),
            ("card7", Unknown),
        ] {
            assert_eq!(by_name(card), expected, "{card}");
        }
    }

    #[test]
    fn the_computer_itself_is_no_address_for_phones() {
        let addresses = SystemNetwork.addresses().unwrap();
        assert!(addresses.iter().all(|found| found.address != "127.0.0.1"));
    }
}
