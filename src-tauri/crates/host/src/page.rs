use crate::wire::JSON;

/// A file of the phone's page.
#[derive(Debug)]
pub struct Asset {
    /// Its path, from `/`.
    pub path: &'static str,
    /// What it holds.
    pub bytes: &'static [u8],
    /// The same packed with gzip, for texts.
    pub gzip: Option<&'static [u8]>,
}

/// The phone's page as it was built; empty where it was not.
pub const PAGE: &[Asset] = include!(concat!(env!("OUT_DIR"), "/page.rs"));

/// The file at a path of the page. Paths are compared as they are, so that none leads out of the page.
pub fn find(page: &'static [Asset], path: &str) -> Option<&'static Asset> {
    let path = match path {
        "/" => "/index.html",
        path => path,
    };
    page.iter().find(|asset| asset.path == path)
}

/// What a file is, by its ending.
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => JSON,
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
