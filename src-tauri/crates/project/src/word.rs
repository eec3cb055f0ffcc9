//! Choices (unit enums) are kept in the file as the word they have on the wire.

/// Lets unit enums be read from and written to a column as their serde word.
macro_rules! stored_as_word {
    ($($choice:ty),+ $(,)?) => {$(
        impl rusqlite::ToSql for $choice {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                match serde_json::to_value(self) {
                    Ok(serde_json::Value::String(word)) => Ok(word.into()),
                    Ok(other) => Err(rusqlite::Error::ToSqlConversionFailure(
                        format!("not a word: {other}").into(),
                    )),
                    Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
                }
            }
        }

        impl rusqlite::types::FromSql for $choice {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                let word = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(
                    value.as_str()?,
                );
                <Self as serde::Deserialize>::deserialize(word)
                    .map_err(rusqlite::types::FromSqlError::other)
            }
        }
    )+};
}
pub(crate) use stored_as_word;
