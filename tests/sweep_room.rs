//! The sweep takes no memory for a row: as many allocations for a thousand centres as for ten of the same size.
#![cfg(not(target_family = "wasm"))]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use centre_checks::sweep::{self, Approvals, Asked, Code, Found, edition, event, family};

struct Counting;

thread_local! {
    /// Of this thread alone: the one that runs the tests makes its own, whenever it likes.
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is handed on to the system's allocator as it comes.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How many allocations the sweep over so many centres of four approvals makes.
fn allocations(centres: u32) -> usize {
    let rows = centres as usize * 4;
    let centre: Vec<u32> = (0..centres).flat_map(|centre| [centre; 4]).collect();
    let family: Vec<u8> = (0..rows)
        .map(|row| {
            [
                family::CAMBRIDGE_TECHNICALS,
                family::OTHER_VOCATIONAL,
                family::NOT_GIVEN,
            ][row % 3]
        })
        .collect();
    let event_offsets: Vec<u32> = (0..=rows).map(|row| 3 * row as u32).collect();
    let event_day: Vec<i32> = (0..rows * 3).map(|at| 18_000 + (at as i32 * 389) % 2000).collect();
    let event_kind: Vec<u8> = (0..rows * 3)
        .map(|at| [event::ENTRY, event::GRANT, event::CLAIM][at % 3])
        .collect();
    let approvals = Approvals {
        centre: &centre,
        family: &family,
        edition: &vec![edition::NOT_CHOSEN; rows],
        approved: &vec![17_900; rows],
        event_offsets: &event_offsets,
        event_kind: &event_kind,
        event_day: &event_day,
    };
    let (mut code, mut earliest, mut latest) = (vec![Code::CannotTell; rows], vec![0; rows], vec![0; rows]);
    let mut found = Found {
        code: &mut code,
        earliest: &mut earliest,
        latest: &mut latest,
    };
    let asked = Asked {
        as_of: 20_000,
        at_risk_days: 90,
    };
    let before = ALLOCATIONS.get();
    sweep::sweep(&approvals, &asked, &mut found, &mut Found::none()).expect("a right call");
    ALLOCATIONS.get() - before
}

#[test]
fn no_row_takes_memory_of_its_own() {
    let few = allocations(12);
    assert!(few > 0);
    assert_eq!(allocations(1200), few);
}
