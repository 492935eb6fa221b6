/** Always the same work, some milliseconds of it: when it takes longer, the machine was busy. */
export function yardstick(): number {
  let state = 1;
  for (let i = 0; i < 3_000_000; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}
