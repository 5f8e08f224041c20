//! A dated parameter whose starts do not ascend.
static VALUES: centre_checks::Dated<u32> = centre_checks::Dated::new(&[(2019, 9, 1, 2), (2018, 9, 1, 3)]);

fn main() {
    let _ = VALUES.on(Default::default());
}
