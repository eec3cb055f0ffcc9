//! Packs the phone's page, as it was built into `ui/dist/phone`, for embedding: every file's text is packed
//! once here rather than for each phone. Where the page has not been built, there is none to embed, and the
//! crate builds all the same.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

fn main() -> Result<(), Box<dyn Error>> {
    let built = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/dist/phone");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", built.display());
    let mut rows = String::new();
    if built.join("index.html").is_file() {
        pack(&built, "", &out, &mut rows)?;
    } else {
        println!("cargo::warning=the phone's page is not built: `cd ui && npm run build` first");
    }
    fs::write(out.join("page.rs"), format!("&[{rows}]"))?;
    Ok(())
}

/// Adds a row for each file under `folder`: its path in the page, what it is, and its bytes.
fn pack(folder: &Path, above: &str, out: &Path, rows: &mut String) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = format!("{above}/{}", name.ok_or("a file's name is not text")?);
        if path.is_dir() {
            pack(&path, &name, out, rows)?;
            continue;
        }
        let plain = fs::canonicalize(&path)?;
        let packed = out.join(format!("{}.gz", name.replace('/', "_")));
        let is_text = is_text(&name);
        if is_text {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&fs::read(&plain)?)?;
            fs::write(&packed, encoder.finish()?)?;
        }
        let gzip = match is_text {
            true => format!("Some(include_bytes!({packed:?}))"),
            false => "None".to_owned(),
        };
        write!(
            rows,
            "Asset {{ path: {name:?}, bytes: include_bytes!({plain:?}), gzip: {gzip} }},"
        )?;
    }
    Ok(())
}

/// Fonts and pictures are packed already.
fn is_text(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ["html", "js", "css", "svg", "json", "txt", "webmanifest"].contains(&ending)
}
