//! A server that checks again what a browser posted, as JSON and as a form without any script. It gives the verdict that the
//! browser gave, because the rules are the same.

mod posted;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Form, Json, Router};
use centre_checks::catalogue::procedure;
use centre_checks::{Kind, Language, Options, Report, Submission, check};
use serde_json::{Value, json};

pub use posted::{Posted, read};

/// When a request came, as an instant: `2026-11-22T10:00:00Z`. The library reads no clock.
pub type Now = Arc<dyn Fn() -> String + Send + Sync>;

pub fn server(now: impl Fn() -> String + Send + Sync + 'static) -> Router {
    let now: Now = Arc::new(now);
    Router::new()
        .route("/json/{procedure}", post(as_json))
        .route("/form/{procedure}", post(as_form))
        .with_state(now)
}

async fn as_json(State(now): State<Now>, Path(procedure): Path<String>, Json(answers): Json<Value>) -> Response {
    checked(&procedure, answers, &[], &now())
}

async fn as_form(State(now): State<Now>, Path(id): Path<String>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let Some(procedure) = procedure(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Posted { answers, unknown } = read(&pairs, procedure.form);
    checked(&id, answers, &unknown, &now())
}

/// Accepted where the decision is to go, and nowhere else.
fn checked(procedure: &str, answers: Value, unknown: &[String], now: &str) -> Response {
    let made = match report(procedure, &answers, now) {
        Ok(report) => report,
        Err(error) => return (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response(),
    };
    if made.decision.kind == Kind::Go {
        Json(json!({ "accepted": answers, "unknown": unknown, "report": made })).into_response()
    } else {
        let refused = json!({ "said": made.said(Language::English), "unknown": unknown, "report": made });
        (StatusCode::UNPROCESSABLE_ENTITY, Json(refused)).into_response()
    }
}

fn report(procedure: &str, answers: &Value, now: &str) -> Result<Report, String> {
    let submission = json!({ "procedure": procedure, "answers": answers });
    let submission: Submission = serde_json::from_value(submission).map_err(|error| error.to_string())?;
    check(&submission, &Options::as_of(now)).map_err(|error| error.to_string())
}
