// The lapse by hand: whole numbers of days and a table of every day, in typed arrays. Only for rows that say everything.

import { NO_DAY } from "centre-checks/sweep";

/** As the package numbers them. */
const [IN_FORCE, AT_RISK, MAY_HAVE_LAPSED, RESTART_UNCLEAR, ENTERED_SINCE, LAPSED, EDITION_NOT_CHOSEN, GENERAL_CODE, NOT_YET_APPROVED] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const [OTHER_VOCATIONAL, GENERAL] = [2, 3];
const [WITHDRAWN_ENTRY, GRANT] = [2, 4];

/** 1 January 2005 to 31 December 2029. */
const [FIRST, LAST] = [12_784, 21_914];

/** The year, month and day of a day's number. */
function civil(day) {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1];
}

/** The number of a day. */
function number(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The last safe days of a clock that was last set on a day: rolling, by academic years, by calendar years. */
export function ends(on, years) {
  const [year, month, day] = civil(on);
  const last = month === 2 && day === 29 && !isLeap(year + years) ? 28 : day;
  return [number(year + years, month, last), number(year + years + (month > 8 ? 1 : 0), 8, 31), number(year + years, 12, 31)];
}

/** By years, three ends for each day. */
const tables = {};
function table(years) {
  if (tables[years]) return tables[years];
  const made = (tables[years] = new Int32Array(3 * (LAST - FIRST + 1)));
  for (let day = FIRST; day <= LAST; day++) made.set(ends(day, years), 3 * (day - FIRST));
  return made;
}

export const room = (rows) => ({ code: new Uint8Array(rows), earliest: new Int32Array(rows), latest: new Int32Array(rows) });

/** What is said of a clock that was last set on a day, by two years and without a new approval. */
function said(on, asOf, atRiskDays) {
  const [rolling, academic, calendar] = ends(on, 2);
  const over = (rolling < asOf) + (academic < asOf) + (calendar < asOf);
  const code = over === 3 ? LAPSED : over > 0 ? MAY_HAVE_LAPSED : asOf >= rolling - atRiskDays ? AT_RISK : IN_FORCE;
  return [code, rolling + 1, Math.max(rolling, academic, calendar) + 1];
}

/** One entry in time for each approval: what is said depends on its day alone, so there is a table of all that can be said. */
export function oneEventByTable({ approved, eventDay }, asOf, atRiskDays) {
  const days = LAST - FIRST + 1;
  const [codes, firsts, lasts] = [new Uint8Array(days), new Int32Array(days), new Int32Array(days)];
  for (let day = 0; day < days; day++) [codes[day], firsts[day], lasts[day]] = said(day + FIRST, asOf, atRiskDays);
  const found = room(approved.length);
  const { code, earliest, latest } = found;
  for (let row = 0; row < approved.length; row++) {
    const on = eventDay[row] - FIRST;
    code[row] = codes[on];
    earliest[row] = firsts[on];
    latest[row] = lasts[on];
  }
  return found;
}

/** The same, each day worked out where it stands. */
export function oneEventByHand({ approved, eventDay }, asOf, atRiskDays) {
  const found = room(approved.length);
  for (let row = 0; row < approved.length; row++) {
    [found.code[row], found.earliest[row], found.latest[row]] = said(eventDay[row], asOf, atRiskDays);
  }
  return found;
}

// The full walk: the algorithm of the package, count by count. Counts 0 to 2 go on through a new approval, 3 to 5 restart.

const EVERY = 0b111111;
const RESTARTING = 0b111000;

/** What a walk leaves: six ends, and the counts that are in doubt. */
const newWalk = () => ({ ends: new Int32Array(6), inDoubt: 0 });

/**
 * Walks from `start` through steps: `keys` are days twice, and one more for an activity, `counts` the counts by which each counts.
 * What an approval ended goes into `lapses`.
 */
function walk(into, start, keys, counts, from, to, days, lapses) {
  const { ends } = into;
  const set = (at, which) => {
    for (let count = 0; count < 6; count++) if (which & (1 << count)) ends[count] = days[at + (count % 3)];
  };
  set(3 * (start - FIRST), EVERY);
  into.inDoubt = 0;
  for (let step = from; step < to; step++) {
    const on = keys[step] >> 1;
    const isActivity = (keys[step] & 1) === 1;
    let runOut = 0;
    for (let count = 0; count < 6; count++) if (ends[count] < on) runOut |= 1 << count;
    let which;
    if (isActivity) which = counts[step] & ~runOut;
    else if (runOut === 0) which = RESTARTING;
    else {
      lapses.push({ until: on, ends: ends.slice(), inDoubt: into.inDoubt });
      which = EVERY;
    }
    const at = 3 * (on - FIRST);
    set(at, which);
    into.inDoubt &= ~which;
    if (isActivity) {
      for (let count = 0; count < 6; count++) {
        if (!(which & (1 << count)) && ends[count] < days[at + (count % 3)]) into.inDoubt |= 1 << count;
      }
    }
    counts[step] = which;
  }
}

function statusOf(ends, asOf) {
  let [goingOn, restarting] = [0, 0];
  for (let count = 0; count < 3; count++) {
    goingOn += ends[count] >= asOf;
    restarting += ends[count + 3] >= asOf;
  }
  const of = (running) => (running === 0 ? LAPSED : running === 3 ? IN_FORCE : MAY_HAVE_LAPSED);
  return of(goingOn) === of(restarting) ? of(goingOn) : RESTART_UNCLEAR;
}

/** Writes what is said of clocks under one edition or two. */
function write(found, row, clocks, asOf, atRiskDays) {
  const statuses = clocks.map(({ ends }) => statusOf(ends, asOf));
  const first = Math.min(...clocks.map(({ ends }) => ends[0]));
  let code = statuses[0];
  if (statuses.some((status) => status !== code)) code = statuses.includes(IN_FORCE) ? EDITION_NOT_CHOSEN : MAY_HAVE_LAPSED;
  else if (code === IN_FORCE && asOf >= first - atRiskDays) code = AT_RISK;
  else if (code === LAPSED && clocks.every(({ inDoubt }) => inDoubt === EVERY)) code = ENTERED_SINCE;
  found.code[row] = code;
  found.earliest[row] = first + 1;
  let last = NO_DAY;
  for (const { ends } of clocks) for (const end of ends) if (end > last) last = end;
  found.latest[row] = last + 1;
}

function writeCode(found, row, code) {
  found.code[row] = code;
  found.earliest[row] = NO_DAY;
  found.latest[row] = NO_DAY;
}

/** Sorts few numbers where they stand, and what goes with each. */
function sorted(keys, counts, from, to) {
  for (let end = from + 1; end < to; end++) {
    const [key, count] = [keys[end], counts[end]];
    let at = end;
    for (; at > from && keys[at - 1] > key; at--) [keys[at], counts[at]] = [keys[at - 1], counts[at - 1]];
    keys[at] = key;
    counts[at] = count;
  }
}

export function fullWalk(columns, asOf, atRiskDays) {
  const { centre, family, edition, approved, eventOffsets, eventKind, eventDay } = columns;
  const rows = centre.length;
  const [found, centres] = [room(rows), room(rows)];
  let keys = new Int32Array(1024);
  let counts = new Uint8Array(1024);
  let order = new Float64Array(1024);

  for (let from = 0, to; from < rows; from = to) {
    to = from;
    while (to < rows && centre[to] === centre[from]) to += 1;
    const most = to - from + eventOffsets[to] - eventOffsets[from];
    if (keys.length < most) [keys, counts, order] = [new Int32Array(2 * most), new Uint8Array(2 * most), new Float64Array(2 * most)];
    const mayCount = (row) => family[row] !== GENERAL && approved[row] <= asOf;
    let counted = 0;
    let sole = -1;
    let hasOther = false;
    let hasLater = false;
    for (let row = from; row < to; row++) {
      if (mayCount(row)) {
        counted += 1;
        sole = row;
        hasOther ||= family[row] === OTHER_VOCATIONAL;
      } else if (family[row] !== GENERAL) hasLater = true;
    }

    /** The walks under one edition: each qualification's own and the centre's. */
    const walked = (years, isNamed) => {
      const own = new Array(to - from);
      let lapses = [];
      let steps = 0;
      let start = Infinity;
      for (let row = from; row < to; row++) {
        if (!mayCount(row)) continue;
        const ownYears = family[row] === OTHER_VOCATIONAL || isNamed ? years : 2;
        start = Math.min(start, approved[row]);
        const first = steps;
        let [again, lastActivity] = [approved[row], NO_DAY];
        for (let at = eventOffsets[row]; at < eventOffsets[row + 1]; at++) {
          const day = eventDay[at];
          if (day > asOf || day < approved[row] || eventKind[at] === WITHDRAWN_ENTRY) continue;
          const isActivity = eventKind[at] !== GRANT;
          if (isActivity) lastActivity = Math.max(lastActivity, day);
          else again = Math.max(again, day);
          keys[steps] = 2 * day + (isActivity ? 1 : 0);
          counts[steps] = EVERY;
          steps += 1;
        }
        sorted(keys, counts, first, steps);
        const into = newWalk();
        walk(into, approved[row], keys, counts, first, steps, table(ownYears), lapses);
        own[row - from] = { walk: into, years: ownYears, again, lastActivity };
        keys[steps] = 2 * approved[row];
        counts[steps] = EVERY;
        steps += 1;
      }
      if (counted === 0) return { own, lapses: [], centre: undefined };
      if (counted === 1 && own[sole - from].years === years) return { own, lapses, centre: own[sole - from].walk };
      // Sorted as one number each, with the counts below the key.
      for (let step = 0; step < steps; step++) order[step] = keys[step] * 64 + counts[step];
      order.subarray(0, steps).sort();
      for (let step = 0; step < steps; step++) {
        keys[step] = Math.floor(order[step] / 64);
        counts[step] = order[step] % 64;
      }
      lapses = [];
      const whole = newWalk();
      walk(whole, start, keys, counts, 0, steps, table(years), lapses);
      return { own, lapses, centre: whole };
    };

    for (const chosen of [0, 2, 3]) {
      let tables;
      for (let row = from; row < to; row++) {
        if (edition[row] !== chosen) continue;
        tables ??= chosen === 0 ? [walked(2, false), walked(3, false)] : [walked(chosen, true)];
        const applying = (isOpen) => (tables.length > 1 && !isOpen ? [tables[0]] : tables);
        if (family[row] === GENERAL) writeCode(found, row, GENERAL_CODE);
        else if (approved[row] > asOf) writeCode(found, row, NOT_YET_APPROVED);
        else {
          const clocks = applying(family[row] === OTHER_VOCATIONAL).map((one) => within(one.own[row - from], one.centre, one.lapses));
          write(found, row, clocks, asOf, atRiskDays);
        }
        if (counted > 0) write(centres, row, applying(hasOther).map((one) => one.centre), asOf, atRiskDays);
        else writeCode(centres, row, hasLater ? NOT_YET_APPROVED : GENERAL_CODE);
      }
    }
  }
  return { ...found, centreCode: centres.code, centreEarliest: centres.earliest, centreLatest: centres.latest };
}

/** The earlier of a qualification's own ends and the centre's. */
function within({ walk: { ends }, again, lastActivity }, centre, lapses) {
  const days = new Int32Array(6);
  let inDoubt = 0;
  for (let count = 0; count < 6; count++) {
    let whole = centre;
    for (const lapse of lapses) {
      if (lapse.until > again && lapse.ends[count] < lapse.until) {
        whole = lapse;
        break;
      }
    }
    const isTaken = whole.ends[count] < ends[count];
    days[count] = Math.min(ends[count], whole.ends[count]);
    if (lastActivity > days[count] || (isTaken && whole.inDoubt & (1 << count))) inDoubt |= 1 << count;
  }
  return { ends: days, inDoubt };
}
