use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

/// What an operation answers with.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything that can go wrong, each with a stable [`code`](Error::code) that windows translate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A field that must be filled in is empty.
    #[error("{field} is required")]
    Required {
        /// The field's name as on the wire.
        field: &'static str,
    },
    /// A text is longer than its field takes.
    #[error("{field} has {length} characters, limit {limit}")]
    TooLong {
        /// The field's name as on the wire.
        field: &'static str,
        /// Most characters allowed.
        limit: usize,
        /// Characters given.
        length: usize,
    },
    /// A passphrase that is too easily guessed.
    #[error("{field} needs {limit} characters")]
    TooShort {
        /// The field's name as on the wire.
        field: &'static str,
        /// Fewest characters allowed.
        limit: usize,
    },
    /// A number, date, time or choice is outside what the field takes.
    #[error("{field} has a value that cannot be used")]
    BadValue {
        /// The field's name as on the wire.
        field: &'static str,
    },
    /// An amount of money that is negative or more than the field takes.
    #[error("{field} is no amount from 0 to {limit}")]
    BadAmount {
        /// The field's name as on the wire.
        field: &'static str,
        /// Most kroner allowed.
        limit: u32,
    },
    /// A period or an evening ends before it starts.
    #[error("the end comes before the start")]
    EndsBeforeStart,
    /// Something of that name is there already.
    #[error("the name is taken: {name}")]
    SameName {
        /// The name that is taken.
        name: String,
    },
    /// The thing is gone (or never was).
    #[error("{noun} was not found")]
    NotFound {
        /// The noun, as in the glossary.
        noun: &'static str,
    },
    /// The operation does not fit what the thing is now.
    #[error("not possible now: {why}")]
    NotNow {
        /// A stable word for the reason; the sentence is `error-not-now-<why>`.
        why: &'static str,
    },
    /// Undo or redo would overwrite a later change.
    #[error("changed since by {actor}")]
    ChangedSince {
        /// Who changed it.
        actor: String,
        /// When, RFC 3339.
        at: String,
    },
    /// There is no step to undo or redo.
    #[error("nothing to undo or redo")]
    NothingToUndo,
    /// The project was opened read-only.
    #[error("the project is read-only")]
    ReadOnly,
    /// No project lies open.
    #[error("no project is open")]
    NoProject,
    /// The file's folder cannot be written to.
    #[error("the folder cannot be written to")]
    ReadOnlyFolder,
    /// The file lies on a share or in a synchronised folder.
    #[error("the file lies in a place where a live project gets damaged")]
    NetworkPlace,
    /// No file there.
    #[error("the file is missing")]
    FileMissing,
    /// A file of that name lies there already.
    #[error("the file exists already")]
    FileExists,
    /// Not a Samskaber project.
    #[error("not a Samskaber project")]
    NotAProject,
    /// Made by a newer Samskaber.
    #[error("made by a newer version (schema {found}, known {known})")]
    NewerVersion {
        /// Schema version in the file.
        found: u32,
        /// Newest schema version this program knows.
        known: u32,
    },
    /// The file is locked with a passphrase and none was given.
    #[error("a passphrase is needed")]
    PassphraseNeeded,
    /// The passphrase does not fit (or the file is damaged beyond telling).
    #[error("the passphrase does not fit")]
    PassphraseWrong,
    /// Another program has the project open.
    #[error("open already by {user} on {host}")]
    InUse {
        /// Who has it open.
        user: String,
        /// On which computer.
        host: String,
        /// Since when, RFC 3339.
        since: String,
    },
    /// The file is truncated or changed by something else than Samskaber.
    #[error("the file is damaged: {detail}")]
    Damaged {
        /// What the check said, for the log.
        detail: String,
    },
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// An input that does not have the operation's form.
    #[error("the input does not fit: {detail}")]
    BadInput {
        /// What did not fit, for the log.
        detail: String,
    },
    /// No operation of that name (or not of this kind).
    #[error("no operation {name}")]
    UnknownOperation {
        /// The name asked for.
        name: String,
    },
    /// More dots than the voters had to give.
    #[error("{dots} dots, at most {limit}")]
    TooManyDots {
        /// Dots given.
        dots: u64,
        /// Most that are possible.
        limit: u64,
    },
    /// The operating system refused.
    #[error("input/output: {detail}")]
    Io {
        /// The system's words, for the log.
        detail: String,
    },
    /// SQLite refused; a fault of ours.
    #[error("database: {detail}")]
    Database {
        /// SQLite's words, for the log.
        detail: String,
    },
}

impl Error {
    /// The stable code by which a window finds the sentence `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Required { .. } => "required",
            Self::TooLong { .. } => "too-long",
            Self::TooShort { .. } => "too-short",
            Self::BadValue { .. } => "bad-value",
            Self::BadAmount { .. } => "bad-amount",
            Self::EndsBeforeStart => "ends-before-start",
            Self::SameName { .. } => "same-name",
            Self::NotFound { .. } => "not-found",
            Self::NotNow { .. } => "not-now",
            Self::ChangedSince { .. } => "changed-since",
            Self::NothingToUndo => "nothing-to-undo",
            Self::ReadOnly => "read-only",
            Self::NoProject => "no-project",
            Self::ReadOnlyFolder => "read-only-folder",
            Self::NetworkPlace => "network-place",
            Self::FileMissing => "file-missing",
            Self::FileExists => "file-exists",
            Self::NotAProject => "not-a-project",
            Self::NewerVersion { .. } => "newer-version",
            Self::PassphraseNeeded => "passphrase-needed",
            Self::PassphraseWrong => "passphrase-wrong",
            Self::InUse { .. } => "in-use",
            Self::Damaged { .. } => "damaged",
            Self::DiskFull => "disk-full",
            Self::BadInput { .. } => "bad-input",
            Self::UnknownOperation { .. } => "unknown-operation",
            Self::TooManyDots { .. } => "too-many-dots",
            Self::Io { .. } => "io",
            Self::Database { .. } => "database",
        }
    }

    /// Every code there is, for the test that each has a sentence in every language.
    pub const CODES: &[&str] = &[
        "required",
        "too-long",
        "too-short",
        "bad-value",
        "bad-amount",
        "ends-before-start",
        "same-name",
        "not-found",
        "not-now",
        "changed-since",
        "nothing-to-undo",
        "read-only",
        "no-project",
        "read-only-folder",
        "network-place",
        "file-missing",
        "file-exists",
        "not-a-project",
        "newer-version",
        "passphrase-needed",
        "passphrase-wrong",
        "in-use",
        "damaged",
        "disk-full",
        "bad-input",
        "unknown-operation",
        "too-many-dots",
        "io",
        "database",
    ];

    /// The sentence's variables.
    pub fn details(&self) -> Map<String, Value> {
        let pairs: Vec<(&str, Value)> = match self {
            Self::Required { field } | Self::BadValue { field } => vec![("field", (*field).into())],
            Self::TooLong {
                field,
                limit,
                length,
            } => vec![
                ("field", (*field).into()),
                ("limit", (*limit).into()),
                ("length", (*length).into()),
            ],
            Self::TooShort { field, limit } => {
                vec![("field", (*field).into()), ("limit", (*limit).into())]
            }
            Self::BadAmount { field, limit } => {
                vec![("field", (*field).into()), ("limit", (*limit).into())]
            }
            Self::SameName { name } | Self::UnknownOperation { name } => {
                vec![("name", name.clone().into())]
            }
            Self::NotFound { noun } => vec![("noun", (*noun).into())],
            Self::NotNow { why } => vec![("why", (*why).into())],
            Self::ChangedSince { actor, at } => {
                vec![("actor", actor.clone().into()), ("at", at.clone().into())]
            }
            Self::NewerVersion { found, known } => {
                vec![("found", (*found).into()), ("known", (*known).into())]
            }
            Self::InUse { user, host, since } => vec![
                ("user", user.clone().into()),
                ("host", host.clone().into()),
                ("since", since.clone().into()),
            ],
            Self::Damaged { detail }
            | Self::BadInput { detail }
            | Self::Io { detail }
            | Self::Database { detail } => vec![("detail", detail.clone().into())],
            Self::TooManyDots { dots, limit } => {
                vec![("dots", (*dots).into()), ("limit", (*limit).into())]
            }
            _ => vec![],
        };
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect()
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let detail = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { detail },
            Some(ErrorCode::NotADatabase) => Self::NotAProject,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Io { detail },
            _ => Self::Database { detail },
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::FileMissing,
            ErrorKind::AlreadyExists => Self::FileExists,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyFolder,
            _ => Self::Io {
                detail: error.to_string(),
            },
        }
    }
}

/// An [`Error`] as windows and phones receive it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// See [`Error::code`].
    pub code: &'static str,
    /// See [`Error::details`].
    pub details: Map<String, Value>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            code: error.code(),
            details: error.details(),
        }
    }
}
