//! The table's types for TypeScript: `ui/shared/api/generated`, written by the test `export_types`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ts_rs::{Config, Dependency, TS, TypeVisitor};

use super::Kind;
use crate::Topic;

/// Collects every operation's types.
pub(crate) struct Signatures {
    config: Config,
    imports: BTreeMap<String, String>,
    rows: Vec<(String, Kind, Vec<Topic>, String, String)>,
}

impl Signatures {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the types are written by a test")
    )]
    pub(crate) fn new(out: &std::path::Path) -> Self {
        let config = Config::new().with_out_dir(out).with_large_int("number");
        Self {
            config,
            imports: BTreeMap::new(),
            rows: Vec::new(),
        }
    }

    /// Notes one operation and exports the types it speaks in.
    pub(crate) fn add<I: TS + 'static, O: TS + 'static>(
        &mut self,
        name: &str,
        kind: Kind,
        topics: &[Topic],
    ) {
        self.import::<I>();
        self.import::<O>();
        let row = (
            name.to_owned(),
            kind,
            topics.to_vec(),
            I::name(&self.config),
            O::name(&self.config),
        );
        self.rows.push(row);
    }

    /// A type with a file of its own; else (`Vec<Group>`) those it is made of.
    fn import<T: TS + 'static>(&mut self) {
        self.visit::<T>();
        T::visit_generics(self);
    }

    /// The text of `operations.ts`.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the types are written by a test")
    )]
    pub(crate) fn text(&self, codes: &[&str]) -> String {
        let mut text =
            String::from("// Written by `cargo test -p project export_types`; do not edit.\n");
        for (name, file) in &self.imports {
            let _ = writeln!(text, "import type {{ {name} }} from './{file}'");
        }
        text.push_str("\nexport interface Operations {\n");
        for (name, kind, _, input, output) in &self.rows {
            let kind = json(kind);
            let _ = writeln!(
                text,
                "  '{name}': {{ kind: {kind}; input: {input}; output: {output} }}"
            );
        }
        text.push_str("}\n\nexport const operations = {\n");
        for (name, kind, topics, ..) in &self.rows {
            let (kind, topics) = (json(kind), json(topics));
            let _ = writeln!(text, "  '{name}': {{ kind: {kind}, topics: {topics} }},");
        }
        let codes = json(codes);
        let _ = write!(
            text,
            "}} as const\n\nexport const errorCodes = {codes} as const\n"
        );
        text
    }
}

impl TypeVisitor for Signatures {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let Some(own) = Dependency::from_ty::<T>(&self.config) else {
            return;
        };
        let file = own.output_path.with_extension("");
        let file = file.to_string_lossy().into_owned();
        self.imports.insert(own.ts_name, file);
        // Fails only when the disk does, and then the comparison with what is committed tells.
        drop(T::export_all(&self.config));
    }
}

fn json(value: &(impl serde::Serialize + ?Sized)) -> String {
    serde_json::to_string(value)
        .unwrap_or_default()
        .replace('"', "'")
        .replace(',', ", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::{PhoneAnswers, PhoneBallot, PhoneCard, PhoneDone, PhoneOwn, PhoneShared};

    /// Writes the types afresh; `make test` fails when that changes a committed file.
    #[test]
    fn export_types() {
        let out = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../ui/shared/api/generated");
        std::fs::create_dir_all(&out).unwrap();
        let mut signatures = Signatures::new(&out);
        for operation in crate::operations::all() {
            (operation.types)(
                &mut signatures,
                operation.name,
                operation.kind(),
                operation.topics,
            );
        }
        Topic::export_all(&signatures.config).unwrap();
        phone_types(&signatures.config).unwrap();
        let text = signatures.text(crate::Error::CODES);
        std::fs::write(out.join("operations.ts"), text).unwrap();
    }

    /// What phones speak in; they go through no operation of the windows.
    fn phone_types(config: &Config) -> Result<(), ts_rs::ExportError> {
        PhoneShared::export_all(config)?;
        PhoneOwn::export_all(config)?;
        PhoneCard::export_all(config)?;
        PhoneBallot::export_all(config)?;
        PhoneAnswers::export_all(config)?;
        PhoneDone::export_all(config)
    }

    #[test]
    fn every_operation_has_a_name_of_its_own() {
        let mut names: Vec<_> = crate::operations::all()
            .map(|operation| operation.name)
            .collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
