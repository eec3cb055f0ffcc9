//! Phones on the local network, as the windows see them. Who listens there lies outside this crate: it is lent
//! to the desk as a [`PhoneHost`], so that the same operations serve the app and a test.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::operations::{Nothing, operations};
use crate::{Error, Result};

operations! {
    desk "phones.status" [Phones] status: Nothing => PhonesStatus;
    desk "phones.open" open: OpenPhones => PhonesStatus;
    desk "phones.close" close: Nothing => PhonesStatus;
    desk "phones.check" check: Nothing => PhonesCheck;
    desk "phones.wifi" wifi: Option<Wifi> => PhonesStatus;
    desk "phones.tickets" ticket_codes: TicketTokens => Vec<QrCode>;
}

/// Whoever listens on the local network.
pub trait PhoneHost: Send + Sync {
    /// How it stands.
    ///
    /// # Errors
    /// What the system says of its network addresses.
    fn status(&self) -> Result<PhonesStatus>;
    /// Starts to listen for the phones of a session.
    ///
    /// # Errors
    /// [`Error::NotNow`] `phones-address` (the address is not this computer's any more) or `phones-port` (taken).
    fn open(&self, open: OpenPhones) -> Result<()>;
    /// Stops listening.
    fn close(&self);
    /// Whether phones get through, as far as this computer can tell by itself. Takes up to some seconds.
    ///
    /// # Errors
    /// [`Error::NotNow`] `phones-closed`.
    fn check(&self) -> Result<PhonesCheck>;
    /// Keeps the network that guests join, or forgets it.
    ///
    /// # Errors
    /// A name that is empty or longer than a network's can be; what the disk says.
    fn keep_wifi(&self, wifi: Option<Wifi>) -> Result<()>;
    /// The QR for each ticket token, at the address in use or the one given.
    ///
    /// # Errors
    /// [`Error::NotNow`] `phones-address` when neither is there.
    fn ticket_codes(&self, tokens: TicketTokens) -> Result<Vec<QrCode>>;
}

/// Lets the phones of a session in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenPhones {
    /// The session.
    pub session_id: String,
    /// The address to listen on, one of [`PhonesStatus::addresses`]; it is chosen, never guessed.
    pub address: String,
    /// Whether only tickets let one in; else the code on the screen does too.
    pub tickets_only: bool,
}

/// Tokens of tickets that are to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TicketTokens {
    /// The address the QR leads to.
    pub address: String,
    /// The tokens.
    pub tokens: Vec<String>,
}

/// How it stands with the phones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhonesStatus {
    /// The computer's addresses that phones could reach, as they are now.
    pub addresses: Vec<NetworkAddress>,
    /// What is open; absent while no phone is let in.
    pub open: Option<OpenHost>,
    /// What was open when the app ended or the project was closed in the middle of an evening that still runs,
    /// when it could not be opened again by itself (its address is gone).
    pub interrupted: Option<OpenPhones>,
    /// The network that guests join.
    pub wifi: Option<WifiCode>,
}

/// A wireless network, as it is typed once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wifi {
    /// Its name.
    pub name: String,
    /// Its password; empty for an open one.
    pub password: String,
}

/// A wireless network and the QR by which a phone joins it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WifiCode {
    /// Its name.
    pub name: String,
    /// Its password; empty for an open one.
    pub password: String,
    /// What phones scan.
    pub qr: QrCode,
}

/// What this computer can tell by itself about the way to it. Whether a phone gets through it cannot:
/// [`Self::has_come_through`] says whether one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhonesCheck {
    /// The address is still this computer's.
    pub has_address: bool,
    /// What kind of network the address looks like.
    pub network: NetworkKind,
    /// The port is the usual one, which printed tickets lead to.
    pub is_usual_port: bool,
    /// The app answers itself at that address. If it does and phones get no answer, something stands between.
    pub answers_itself: bool,
    /// What is known to stand between on this computer.
    pub firewall: Firewall,
    /// Whether anything but this computer itself has ever come through.
    pub has_come_through: bool,
}

/// The firewall of this computer, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Firewall {
    /// None that is known.
    Unknown,
    /// Windows asks whether the app may be reached; whoever said no, or sits on a network that is set as public,
    /// has to allow it afterwards.
    Windows,
    /// macOS may ask.
    Mac,
    /// `ufw` is switched on.
    Ufw,
    /// `firewalld` runs.
    Firewalld,
}

/// One of the computer's addresses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetworkAddress {
    /// The address, such as `192.168.8.10`.
    pub address: String,
    /// The system's name for the network card.
    pub card: String,
    /// What kind of network it looks like.
    pub kind: NetworkKind,
}

/// What kind of network an address looks like; a hint, for names can mislead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NetworkKind {
    /// Wi-Fi.
    Wireless,
    /// A cable.
    Wired,
    /// A tunnel or a virtual network: phones in the hall are hardly on it.
    Virtual,
    /// Cannot be told.
    Unknown,
}

/// The phones' door while it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenHost {
    /// The session whose phones are let in.
    pub session_id: String,
    /// The address phones reach it at.
    pub address: String,
    /// The port.
    pub port: u16,
    /// Whether only tickets let one in.
    pub tickets_only: bool,
    /// What to type for the address, `192.168.8.10:4747`.
    pub shown_address: String,
    /// The code on the screen, `BIRK 47`.
    pub code: String,
    /// The QR of a participant's own phone.
    pub qr: QrCode,
    /// The QR that makes a device a shared tablet.
    pub tablet_qr: QrCode,
    /// The code that makes a device a shared tablet.
    pub tablet_code: String,
    /// The QR that makes a phone a table's.
    pub table_qr: QrCode,
    /// The code that makes a phone a table's.
    pub table_code: String,
    /// Phones connected right now.
    pub connected: u32,
    /// Whether anything but this computer itself has ever come through.
    pub has_come_through: bool,
    /// When a phone was last heard of, RFC 3339.
    pub last_heard: Option<String>,
    /// Refused attempts to come in with a wrong code.
    pub refused: u32,
    /// Whether the address is still this computer's; if not, phones cannot reach it.
    pub is_reachable: bool,
}

/// A QR code, drawn as the path of an SVG of `size` × `size` units, the quiet zone of four not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QrCode {
    /// What it says.
    pub text: String,
    /// Modules along a side.
    pub size: u32,
    /// The dark modules, for the `d` of a path.
    pub path: String,
}

fn status(desk: &Desk, _: Nothing) -> Result<PhonesStatus> {
    desk.phones()?.status()
}

fn open(desk: &Desk, open: OpenPhones) -> Result<PhonesStatus> {
    let phones = desk.phones()?;
    phones.open(open)?;
    phones.status()
}

fn close(desk: &Desk, _: Nothing) -> Result<PhonesStatus> {
    let phones = desk.phones()?;
    phones.close();
    phones.status()
}

fn check(desk: &Desk, _: Nothing) -> Result<PhonesCheck> {
    desk.phones()?.check()
}

fn wifi(desk: &Desk, wifi: Option<Wifi>) -> Result<PhonesStatus> {
    let phones = desk.phones()?;
    phones.keep_wifi(wifi)?;
    phones.status()
}

fn ticket_codes(desk: &Desk, tokens: TicketTokens) -> Result<Vec<QrCode>> {
    desk.phones()?.ticket_codes(tokens)
}

/// What the desk answers while nobody listens on the network.
pub(crate) fn none() -> Error {
    Error::NotNow {
        why: "phones-missing",
    }
}
