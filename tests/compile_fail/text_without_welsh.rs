//! A text without its Welsh.
static TEXT: centre_checks::Text = centre_checks::Text { en: "Only English" };

fn main() {
    let _ = TEXT;
}
