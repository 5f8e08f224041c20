#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
centre_checks_modules::module!(|what, text| {
    use centre_checks_modules::packed::ask;
    match what {
        ask::CALENDAR => ask::calendar(text),
        _ => ask::key_dates(text),
    }
});
