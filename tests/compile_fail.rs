//! What must not compile.
#![cfg(not(target_family = "wasm"))]

#[test]
fn what_must_not_compile_does_not() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
