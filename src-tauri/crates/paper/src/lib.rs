//! Sheets to hand out, set for print in A4 as tagged PDF. No language, no project: what stands on a sheet
//! comes in as words.

mod press;
mod sheet;
mod typeface;

#[cfg(test)]
mod tests;

pub use press::Paper;
