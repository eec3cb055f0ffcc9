//! JSON in, JSON out, and every refusal in the same form.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use project::{Error, Failure};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::hall::HallRef;
use crate::limits::Busy;
use crate::presence::Page;

/// Longest token that is looked at.
const TOKEN: usize = 128;
/// Longest name of a page.
const NAME: usize = 64;

/// The media type of all data.
pub const JSON: &str = "application/json";
/// Headers of most answers.
const HEADERS: usize = 6;

/// The name that a page gives itself.
static PAGE: HeaderName = HeaderName::from_static("x-page");

/// Why a phone is turned away.
#[derive(Debug)]
pub enum Refusal {
    /// What the project says.
    Project(Error),
    /// Too often.
    Busy(Busy),
    /// Not what the route takes, with the status that says so.
    Form(StatusCode, &'static str),
    /// Nothing there.
    NoPage(StatusCode),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Project(error)
    }
}

impl From<Busy> for Refusal {
    fn from(busy: Busy) -> Self {
        Self::Busy(busy)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, error, busy) = match self {
            Self::Project(error) => (status(&error), error, None),
            Self::Busy(busy) => {
                let why = "phones-busy";
                let status = StatusCode::TOO_MANY_REQUESTS;
                (status, Error::NotNow { why }, Some(busy))
            }
            Self::Form(status, detail) => {
                let detail = detail.to_owned();
                (status, Error::BadInput { detail }, None)
            }
            Self::NoPage(status) => (status, Error::NotFound { noun: "page" }, None),
        };
        let mut response = json(status, &Refused { error: seen(error) });
        if let Some(busy) = busy {
            let headers = response.headers_mut();
            headers.insert(RETRY_AFTER, busy.retry_after.into());
        }
        response
    }
}

/// What went wrong inside is for the log alone.
fn seen(error: Error) -> Failure {
    let is_inner = matches!(
        &error,
        Error::Io { .. } | Error::Database { .. } | Error::Damaged { .. }
    );
    if is_inner {
        tracing::error!(%error, "a phone's call failed");
    }
    let mut failure = Failure::from(error);
    if is_inner {
        failure.details.clear();
    }
    failure
}

#[derive(Serialize)]
struct Refused {
    error: Failure,
}

#[derive(Serialize)]
struct Done<T> {
    ok: T,
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotNow { why } => match *why {
            "phone-unknown" => StatusCode::UNAUTHORIZED,
            "ticket-void" | "ticket-unknown" | "join-code" => StatusCode::FORBIDDEN,
            _ => StatusCode::CONFLICT,
        },
        Error::NotFound { .. } => StatusCode::NOT_FOUND,
        Error::Required { .. }
        | Error::TooLong { .. }
        | Error::TooShort { .. }
        | Error::BadValue { .. }
        | Error::BadAmount { .. }
        | Error::TooManyDots { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Error::BadInput { .. } => StatusCode::BAD_REQUEST,
        Error::NoProject | Error::ReadOnly => StatusCode::SERVICE_UNAVAILABLE,
        Error::DiskFull => StatusCode::INSUFFICIENT_STORAGE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn json(status: StatusCode, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(text) => answer(status, JSON, text),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// An answer with a body.
pub fn answer(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    // With those of `guard::dress` and hyper's own, without growing on the way.
    headers.reserve(HEADERS);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// `{"ok": …}`.
pub fn ok(value: &impl Serialize) -> Response {
    json(StatusCode::OK, &Done { ok: value })
}

/// `{"ok": {}}`.
pub fn done() -> Response {
    let text = Bytes::from_static(br#"{"ok":{}}"#);
    answer(StatusCode::OK, JSON, text)
}

/// A JSON body of at most the allowed size, there within the allowed time.
pub struct Wire<T>(pub T);

impl<T: DeserializeOwned> FromRequest<HallRef> for Wire<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, hall: &HallRef) -> Result<Self, Refusal> {
        let rules = &hall.rules;
        let form = |status, detail| Err(Refusal::Form(status, detail));
        if !is_json(request.headers()) {
            return form(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not JSON");
        }
        let too_large = StatusCode::PAYLOAD_TOO_LARGE;
        if announced(request.headers()) > rules.body_limit {
            return form(too_large, "too large");
        }
        let body = Limited::new(request.into_body(), rules.body_limit).collect();
        let bytes = match tokio::time::timeout(rules.body_within, body).await {
            Err(_) => return form(StatusCode::REQUEST_TIMEOUT, "too slow"),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                return form(too_large, "too large");
            }
            Ok(Err(_)) => return form(StatusCode::BAD_REQUEST, "broken off"),
            Ok(Ok(body)) => body.to_bytes(),
        };
        let value = serde_json::from_slice(&bytes).map_err(|error| Error::BadInput {
            detail: error.to_string(),
        })?;
        Ok(Self(value))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next();
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case(JSON))
}

fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok());
    length.and_then(|length| length.parse().ok()).unwrap_or(0)
}

/// The token by which a phone is known.
pub struct Token(pub String);

impl FromRequestParts<HallRef> for Token {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &HallRef) -> Result<Self, Refusal> {
        let given = parts.headers.get(AUTHORIZATION);
        let given = given.and_then(|given| given.to_str().ok());
        let token = given.and_then(|given| given.strip_prefix("Bearer "));
        match token.filter(|token| token.len() <= TOKEN) {
            Some(token) => Ok(Self(token.to_owned())),
            None => Err(Refusal::Project(Error::NotNow {
                why: "phone-unknown",
            })),
        }
    }
}

/// A phone that hands something in or listens, and the page on it that does: it may have several open.
pub struct Sender {
    /// The token by which the phone is known.
    pub token: String,
    /// The page, by the name it has given itself.
    pub page: Page,
}

impl FromRequestParts<HallRef> for Sender {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, hall: &HallRef) -> Result<Self, Refusal> {
        let Token(token) = Token::from_request_parts(parts, hall).await?;
        let name = parts.headers.get(&PAGE).and_then(|name| name.to_str().ok());
        let page = name.filter(|name| name.len() <= NAME).map(Arc::from);
        Ok(Self { token, page })
    }
}
