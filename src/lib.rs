//! The compliance rules that UK exam centres meet when they write to awarding bodies.

#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
mod wasm;
