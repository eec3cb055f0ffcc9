//! What every request must satisfy before a route sees it, and what every answer carries.

use std::sync::LazyLock;

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, Request, StatusCode};

use crate::wire::{JSON, Refusal};

/// Only the page's own files, and only from here.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'; object-src 'none'";
/// Data is no page: it loads nothing and stands in none.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

type Header = (HeaderName, HeaderValue);

/// What every answer carries.
static EVERY: LazyLock<[Header; 3]> = LazyLock::new(|| {
    [
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (own("cross-origin-resource-policy"), "same-origin"),
    ]
    .map(header)
});

/// What a page and its files carry besides.
static PAGE: LazyLock<[Header; 4]> = LazyLock::new(|| {
    [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (
            own("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
    ]
    .map(header)
});

/// What data carries besides. `frame-ancestors` stands for `X-Frame-Options`; the rest means nothing without a page.
static DATA: LazyLock<[Header; 1]> =
    LazyLock::new(|| [(CONTENT_SECURITY_POLICY, DATA_POLICY)].map(header));

fn own(name: &'static str) -> HeaderName {
    HeaderName::from_static(name)
}

fn header((name, value): (HeaderName, &'static str)) -> Header {
    (name, HeaderValue::from_static(value))
}

/// Turns away whoever means another server (`here` is `address:port`), or comes from another site's page.
pub fn refuse<B>(request: &Request<B>, here: &str) -> Option<Refusal> {
    let form = |status, detail| Some(Refusal::Form(status, detail));
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = hosts.next().map(HeaderValue::as_bytes);
    let is_here = host == Some(here.as_bytes()) && hosts.next().is_none();
    let named = request.uri().authority();
    if !is_here || named.is_some_and(|named| named.as_str() != here) {
        return form(StatusCode::MISDIRECTED_REQUEST, "another host");
    }
    let is_own = |origin: &HeaderValue| {
        let origin = origin.to_str().ok();
        origin.and_then(|origin| origin.strip_prefix("http://")) == Some(here)
    };
    if !request.headers().get_all(ORIGIN).iter().all(is_own) {
        return form(StatusCode::FORBIDDEN, "another origin");
    }
    None
}

/// Puts the headers on an answer that all of its kind carry.
pub fn dress(headers: &mut HeaderMap) {
    let is_data = headers.get(CONTENT_TYPE).is_some_and(|kind| kind == JSON);
    let besides = match is_data {
        true => DATA.as_slice(),
        false => PAGE.as_slice(),
    };
    for (name, value) in EVERY.iter().chain(besides) {
        headers.insert(name.clone(), value.clone());
    }
}
