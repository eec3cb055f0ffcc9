use axum::Extension;
use axum::extract::State;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderValue};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;

use crate::hall::HallRef;
use crate::listening::Peer;
use crate::page::{find, media_type};
use crate::wire::{self, Refusal};

/// The phone's page and its files.
pub async fn page(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Refusal> {
    let asset = find(hall.page, uri.path()).ok_or(Refusal::NoPage(StatusCode::NOT_FOUND))?;
    hall.hear(&peer);
    let kind = media_type(asset.path);
    let packed = asset.gzip.filter(|_| takes_gzip(&headers));
    let mut response = wire::answer(StatusCode::OK, kind, packed.unwrap_or(asset.bytes));
    if packed.is_some() {
        let headers = response.headers_mut();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    Ok(response)
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(ACCEPT_ENCODING);
    let accepted = accepted.and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|accepted| {
        let mut kinds = accepted.split(',').map(|kind| kind.split(';').next());
        kinds.any(|kind| kind.map(str::trim) == Some("gzip"))
    })
}
