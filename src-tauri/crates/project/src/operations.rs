//! Everything that can be done, declared once and free of any transport: a window, a phone and a test
//! host all come in through this table.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use ts_rs::TS;

use crate::desk::Desk;
use crate::{Error, Reader, Result, Step, Topic};

/// What an operation may do, and hence which windows may be given it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// Looks at the open project.
    Read,
    /// Changes the open project: one step of history.
    Write,
    /// Acts on the app beyond one project: opens, closes, settings.
    Desk,
}

/// How an operation is carried out, with its input and output as JSON.
pub enum Call {
    /// On a read-only snapshot.
    Read(fn(&Reader, Value) -> Result<Value>),
    /// Inside one savepoint of the writer.
    Write(fn(&Step, Value) -> Result<Value>),
    /// On the desk; may take a while.
    Desk(fn(&Desk, Value) -> Result<Value>),
}

/// One thing that can be done.
pub struct Operation {
    /// `noun.verb`; a write's name is also the name of its step.
    pub name: &'static str,
    /// What a read depends on; empty for the others.
    pub topics: &'static [Topic],
    /// The deed.
    pub call: Call,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the types are written by a test")
    )]
    pub(crate) types: fn(&mut crate::operations::Signatures, &str, Kind, &[Topic]),
}

impl Operation {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self.call {
            Call::Read(_) => Kind::Read,
            Call::Write(_) => Kind::Write,
            Call::Desk(_) => Kind::Desk,
        }
    }
}

/// The input or output of an operation that needs none: `{}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The id of a row: what most deeds on one thing take, and what adding one answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Id {
    /// UUID, or a fixed word for groups and the project.
    pub id: String,
}

const TABLES: &[&[Operation]] = &[
    crate::desk::OPERATIONS,
    crate::history::OPERATIONS,
    crate::references::OPERATIONS,
    crate::details::OPERATIONS,
    crate::groups::OPERATIONS,
    crate::organisations::OPERATIONS,
    crate::people::OPERATIONS,
    crate::sessions::OPERATIONS,
    crate::activities::OPERATIONS,
    crate::themes::OPERATIONS,
    crate::challenges::OPERATIONS,
    crate::suggestions::OPERATIONS,
    crate::ideas::OPERATIONS,
    crate::votes::OPERATIONS,
    crate::choices::OPERATIONS,
    crate::chain::OPERATIONS,
    crate::overview::OPERATIONS,
    crate::search::OPERATIONS,
    crate::evaluation::OPERATIONS,
    crate::live::OPERATIONS,
    crate::participants::OPERATIONS,
    crate::phones::OPERATIONS,
    crate::screen::OPERATIONS,
];

/// Every operation there is.
pub fn all() -> impl Iterator<Item = &'static Operation> {
    TABLES.iter().copied().flatten()
}

/// The operation of that name.
///
/// # Errors
/// [`Error::UnknownOperation`].
pub fn find(name: &str) -> Result<&'static Operation> {
    all()
        .find(|operation| operation.name == name)
        .ok_or_else(|| Error::UnknownOperation {
            name: name.to_owned(),
        })
}

/// Reads an operation's input.
pub(crate) fn input<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })
}

/// Writes an operation's output.
pub(crate) fn output<T: Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })
}

/// Declares a noun's operations: `read|write|desk "noun.verb" [Topics] function: Input => Output;`.
macro_rules! operations {
    ($($kind:ident $name:literal $([$($topic:ident),*])? $function:path: $input:ty => $output:ty;)*) => {
        /// What can be done with this noun.
        pub(crate) const OPERATIONS: &[$crate::operations::Operation] = &[
            $($crate::operations::Operation {
                name: $name,
                topics: &[$($($crate::Topic::$topic),*)?],
                call: $crate::operations::operations!(@$kind $function),
                types: |signatures, name, kind, topics| signatures.add::<$input, $output>(name, kind, topics),
            },)*
        ];
    };
    (@read $function:path) => {
        $crate::operations::Call::Read(|db, input| {
            $crate::operations::output(&$function(db, $crate::operations::input(input)?)?)
        })
    };
    (@write $function:path) => {
        $crate::operations::Call::Write(|step, input| {
            $crate::operations::output(&$function(step, $crate::operations::input(input)?)?)
        })
    };
    (@desk $function:path) => {
        $crate::operations::Call::Desk(|desk, input| {
            $crate::operations::output(&$function(desk, $crate::operations::input(input)?)?)
        })
    };
}
pub(crate) use operations;

mod signatures;
pub(crate) use signatures::Signatures;
