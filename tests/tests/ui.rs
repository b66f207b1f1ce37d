//! The mistakes of declarations and what the compiler says of each: `ui/*.rs` and `ui/*.stderr`.

#[test]
fn mistakes_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
}
