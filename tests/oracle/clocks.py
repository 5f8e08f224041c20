"""Writes clocks.txt: the clocks of the United Kingdom around every change from 2002 to 2100, by another hand than the library's.

Run by hand (`python3 tests/oracle/clocks.py`, which needs a time zone database: the system's, or `pip install tzdata`);
clocks.txt is tracked, and nothing in the build runs this. Every change is found by asking for the offset of each hour of the
year; no rule for the day of a change is written here.

One line each:

    moment <universal time> <the same as the clocks show it> <what they show 72 elapsed hours later>
    local <what a clock in the United Kingdom could show> <each moment at which it showed that: none, one or two>

Moments: around each change, and on the days before from which 72 hours reach over it. Local times: around each change.
"""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
HOURS_AROUND = (-73, -72, -71, -48, -26, -2, -1, -0.5, 0, 1, 2, 25)
MINUTES_AROUND = (-61, -60, -59, -31, -1, 0, 1, 30, 59, 60, 61)


def shown(moment: datetime) -> str:
    return moment.astimezone(LONDON).isoformat(timespec="minutes")


def changes(year: int) -> list[datetime]:
    first = datetime(year, 1, 1, tzinfo=timezone.utc)
    hours = [first + timedelta(hours=hour) for hour in range(366 * 24)]
    offset = [hour.astimezone(LONDON).utcoffset() for hour in hours]
    return [hours[i] for i in range(1, len(hours)) if offset[i] != offset[i - 1] and hours[i].year == year]


def meanings(local: datetime) -> list[str]:
    """Every moment of which the clocks showed this."""
    around = [local.replace(tzinfo=timezone.utc) + timedelta(hours=hours) for hours in range(-3, 4)]
    return [shown(moment) for moment in around if moment.astimezone(LONDON).replace(tzinfo=None) == local]


def main() -> None:
    lines = []
    for year in range(2002, 2101):
        found = changes(year)
        assert len(found) == 2, year
        for change in found:
            for hours in HOURS_AROUND:
                moment = change + timedelta(hours=hours)
                later = moment + timedelta(hours=72)
                lines.append(f"moment {moment:%Y-%m-%dT%H:%MZ} {shown(moment)} {shown(later)}")
            for minutes in MINUTES_AROUND:
                local = change.astimezone(LONDON).replace(tzinfo=None) + timedelta(minutes=minutes)
                lines.append(" ".join([f"local {local:%Y-%m-%dT%H:%M}", *meanings(local)]))
    (Path(__file__).parent / "clocks.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
