/**
 * Finds the rows that count although leaving one out changes nothing, because
 * others say the same: two meetings of a month. A row *supports* a fact that it
 * raises with no other row of its place there. It counts if it still does with
 * all other supporters left out and everything else there: an old loan that was
 * paid back supports “borrowers”, and beside the payments on it no more.
 *
 * @param effects - of each row of a place, what leaving it out takes away
 * @param countKeeping - counts the fact with no rows of the place but those at some positions
 * @returns the positions of the rows that were found
 */
export function sharingRows(
  effects: readonly number[],
  countKeeping: (kept: ReadonlySet<number>) => number,
): ReadonlySet<number> {
  const silent = [...effects.keys()].filter((i) => effects[i] === 0);
  const supporters = raising(silent, [], countKeeping);
  if (supporters.length === 0) return new Set();
  const isSupporter = new Set(supporters);
  const beside = [...effects.keys()].filter((i) => Number(effects[i]) <= 0 && !isSupporter.has(i));
  return new Set(raising(supporters, beside, countKeeping));
}

/** Of some rows, those that raise a count beside others. A group that changes nothing is passed over whole. */
function raising(
  rows: readonly number[],
  beside: readonly number[],
  countKeeping: (kept: ReadonlySet<number>) => number,
): readonly number[] {
  if (rows.length === 0) return [];
  const before = countKeeping(new Set(beside));
  const search = (group: readonly number[]): readonly number[] => {
    const after = countKeeping(new Set([...beside, ...group]));
    if (after === before) return [];
    if (group.length === 1) return after > before ? group : [];
    return parts(group).flatMap(search);
  };
  return search(rows);
}

/** Eight parts: few enough to pass over much, and where every row counts hardly more to ask than the rows. */
function parts(group: readonly number[]): (readonly number[])[] {
  const size = Math.ceil(group.length / 8);
  const count = Math.ceil(group.length / size);
  return Array.from({ length: count }, (_, i) => group.slice(i * size, (i + 1) * size));
}
