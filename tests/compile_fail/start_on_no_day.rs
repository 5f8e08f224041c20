//! A dated parameter that starts on a day that the calendar does not have.
static VALUES: centre_checks::Dated<u32> = centre_checks::Dated::new(&[(2026, 2, 30, 2)]);

fn main() {
    let _ = VALUES.on(Default::default());
}
