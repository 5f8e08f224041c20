//! The binding, in Node and in a browser.
#![cfg(all(target_arch = "wasm32", target_os = "unknown"))]

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_binding_runs() {
    assert_eq!(std::hint::black_box(1) + 1, 2);
}
