"""Writes dates.txt: what the date rules come to for every day of a 400-year cycle, by another hand than the library's.

Run by hand (`pip install python-dateutil`, then `python3 tests/oracle/generate.py`); dates.txt is tracked, and nothing in
the build runs this. Periods are added by dateutil's relativedelta, which keeps the day of the month or takes the month's
last; each sum is then checked against the calendar itself, without relativedelta.

One line for each day, its columns set apart by a space:

    day  six-months  r2 r2+1  r3 r3+1  a2 a2+1  a3 a3+1  c2 c2+1  c3 c3+1

six-months: the first day on which a state that began on the day has lasted for six months.
r, a, c: the last day of 2 and of 3 years without activity after the day, rolling, as whole academic years (1 September to
31 August) and as whole calendar years; +1 is the day after, on which an approval lapses.

dates.txt holds:

    year <year> <SHA-256 of the year's lines, each ended by a line feed>
    day <line>         for days that are easy to get wrong, so that a difference can be read
    sample <decade> <SHA-256 of a line for every 97th day from 2000-01-01 on: day, r2, r2+1, r3, r3+1, and the later of
                     the readings' days after, for two years and for three>
"""

import calendar
import hashlib
from datetime import date, timedelta
from pathlib import Path

from dateutil.relativedelta import relativedelta

FIRST, LAST = date(2000, 1, 1), date(2399, 12, 31)
READABLE_YEARS = {2000, 2023, 2024, 2026, 2100, 2399}


def corresponding(day: date, months: int) -> date:
    found = day + relativedelta(months=months)
    # The calendar's own word for it: so many months on, the same day or the month's last.
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    assert found == date(year, month + 1, min(day.day, length)), day
    return found


def academic_years(day: date, years: int) -> date:
    # The end of the academic year that holds the day, by looking for it, then one whole academic year after another.
    end = next(e for e in (date(day.year, 8, 31), date(day.year + 1, 8, 31)) if day <= e)
    for _ in range(years):
        start = end + timedelta(days=1)
        end = start + relativedelta(years=1) - timedelta(days=1)
        assert (start.month, start.day, end.month, end.day) == (9, 1, 8, 31)
    return end


def calendar_years(day: date, years: int) -> date:
    return date(day.year + years + 1, 1, 1) - timedelta(days=1)


def columns(day: date) -> list[date]:
    out = [day, corresponding(day, 6)]
    for period in (lambda d, n: corresponding(d, 12 * n), academic_years, calendar_years):
        for years in (2, 3):
            last = period(day, years)
            out += [last, last + timedelta(days=1)]
    # The rolling count always ends first.
    assert out[2] <= min(out[6], out[10]) and out[4] <= min(out[8], out[12]), day
    return out


def is_easy_to_get_wrong(day: date) -> bool:
    is_month_end = (day + timedelta(days=1)).day == 1
    named = {(2, 27), (2, 28), (2, 29), (3, 1), (8, 30), (8, 31), (9, 1), (12, 31), (1, 1)}
    return day.year in READABLE_YEARS and (is_month_end or (day.month, day.day) in named)


def sha256(lines: list[str]) -> str:
    return hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()


def main() -> None:
    years: dict[int, list[str]] = {}
    decades: dict[int, list[str]] = {}
    readable: list[str] = []
    count = (LAST - FIRST).days + 1
    assert count == 146_097
    for number in range(count):
        day = FIRST + timedelta(days=number)
        found = [each.isoformat() for each in columns(day)]
        line = " ".join(found)
        years.setdefault(day.year, []).append(line)
        if number % 97 == 0:
            latest = [max(found[3], found[7], found[11]), max(found[5], found[9], found[13])]
            decades.setdefault(day.year // 10 * 10, []).append(" ".join(found[:1] + found[2:6] + latest))
        if is_easy_to_get_wrong(day):
            readable.append(line)
    with (Path(__file__).parent / "dates.txt").open("w", newline="\n") as out:
        out.writelines(f"day {line}\n" for line in readable)
        out.writelines(f"year {year} {sha256(lines)}\n" for year, lines in years.items())
        out.writelines(f"sample {decade} {sha256(lines)}\n" for decade, lines in decades.items())


if __name__ == "__main__":
    main()
