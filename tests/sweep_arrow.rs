//! The sweep over Arrow arrays answers as the one over slices does.

use arrow_array::{Array, Date32Array, UInt8Array, UInt32Array};
use arrow_buffer::OffsetBuffer;
use centre_checks::sweep::arrow::{Arrays, FoundArrays, sweep};
use centre_checks::sweep::{self, Asked, Code, Column, Columns, Found, NO_DAY, SweepError, edition, event, family};

const ROWS: usize = 4000;
const ASKED: Asked = Asked {
    as_of: 20_779,
    at_risk_days: 90,
};

/// Numbers that look random and are the same on every run.
fn dice() -> impl FnMut(u32) -> u32 {
    let mut state: u32 = 12;
    move |below| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((u64::from(state) * u64::from(below)) >> 32) as u32
    }
}

/// Centres of a few approvals, with something missing here and there.
fn made_up() -> Columns {
    let mut roll = dice();
    let mut all = Columns::default();
    let mut centre = 0;
    for _ in 0..ROWS {
        centre += u32::from(roll(3) == 0);
        let day = |roll: &mut dyn FnMut(u32) -> u32| match roll(30) {
            0 => NO_DAY,
            _ => 18_000 + roll(2900) as i32,
        };
        all.centre.push(centre);
        all.family.push(
            [
                family::CAMBRIDGE_TECHNICALS,
                family::OTHER_VOCATIONAL,
                family::GENERAL,
                family::NOT_GIVEN,
            ][[0, 0, 1, 1, 1, 2, 3][roll(7) as usize]],
        );
        all.edition.push(
            [
                edition::NOT_CHOSEN,
                edition::NOT_CHOSEN,
                edition::TWO_YEARS,
                edition::THREE_YEARS,
            ][roll(4) as usize],
        );
        let approved = day(&mut roll);
        all.approved.push(approved);
        for _ in 0..roll(4) {
            all.event_kind.push(match roll(30) {
                0 => event::NOT_GIVEN,
                _ => 1 + roll(4) as u8,
            });
            let on = day(&mut roll);
            all.event_day.push(on);
        }
        all.end_row();
    }
    all
}

fn same(found: &FoundArrays, code: &[Code], earliest: &[i32], latest: &[i32]) {
    assert_eq!(
        found.code.values()[..],
        code.iter().map(|code| *code as u8).collect::<Vec<_>>()
    );
    for (array, days) in [(&found.earliest, earliest), (&found.latest, latest)] {
        let told: Vec<i32> = array.iter().map(|day| day.unwrap_or(NO_DAY)).collect();
        assert_eq!(told, days);
        assert_eq!(array.null_count(), days.iter().filter(|day| **day == NO_DAY).count());
    }
}

#[test]
fn arrays_are_told_as_slices_are() {
    let all = made_up();
    let mut found = [0; 2].map(|_| (vec![Code::CannotTell; ROWS], vec![0; ROWS], vec![0; ROWS]));
    let [mut each, mut centres] = found
        .each_mut()
        .map(|(code, earliest, latest)| Found { code, earliest, latest });
    let expected = sweep::sweep(&all.approvals(), &ASKED, &mut each, &mut centres).expect("a right call");

    // Null where a slice has a number for what is not given; and before the events, some of another slice.
    let before = 3;
    let offsets: Vec<i32> = all
        .event_offsets
        .iter()
        .map(|offset| (*offset + before) as i32)
        .collect();
    let days = |days: &[i32]| {
        days.iter()
            .map(|day| (*day != NO_DAY).then_some(*day))
            .collect::<Vec<_>>()
    };
    let numbers = |numbers: &[u8]| {
        numbers
            .iter()
            .map(|one| (*one != 0).then_some(*one))
            .collect::<Vec<_>>()
    };
    let (centre, family, edition) = (
        UInt32Array::from(all.centre.clone()),
        UInt8Array::from(numbers(&all.family)),
        UInt8Array::from(numbers(&all.edition)),
    );
    let approved = Date32Array::from(days(&all.approved));
    let event_kind = UInt8Array::from([vec![Some(9); before as usize], numbers(&all.event_kind)].concat());
    let event_day = Date32Array::from([vec![Some(0); before as usize], days(&all.event_day)].concat());
    let event_offsets = OffsetBuffer::new(offsets.into());
    let arrays = Arrays {
        centre: &centre,
        family: &family,
        edition: &edition,
        approved: &approved,
        event_offsets: &event_offsets,
        event_kind: &event_kind,
        event_day: &event_day,
    };
    assert!(family.null_count() > 100 && approved.null_count() > 100 && event_day.null_count() > 100);
    let ([one, whole], totals) = sweep(&arrays, &ASKED).expect("a right call");
    assert_eq!(totals, expected);
    same(&one, &found[0].0, &found[0].1, &found[0].2);
    same(&whole, &found[1].0, &found[1].1, &found[1].2);
    let told: std::collections::HashSet<u8> = one.code.values().iter().copied().collect();
    assert!(told.len() >= 8, "{told:?}");

    // A centre that is null is a wrong call, and so are events that are not there.
    let centre = UInt32Array::from(vec![Some(1), None]);
    let wrong = Arrays {
        centre: &centre,
        ..arrays
    };
    assert_eq!(
        sweep(&wrong, &ASKED).expect_err("a wrong call"),
        SweepError::Value {
            column: Column::Centre,
            at: 1
        }
    );
    let event_day = event_day.slice(0, event_day.len() - 1);
    let wrong = Arrays {
        event_day: &event_day,
        ..arrays
    };
    let error = sweep(&wrong, &ASKED).expect_err("a wrong call");
    assert!(
        matches!(
            error,
            SweepError::Order {
                column: Column::EventOffsets,
                ..
            }
        ),
        "{error}"
    );
}
