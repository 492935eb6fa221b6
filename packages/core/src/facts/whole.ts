/**
 * The same number. Most counts are small, and an engine keeps small whole numbers
 * without a box for each, once it is told that one is small.
 *
 * @internal
 */
export function whole(number: number): number {
  const small = number | 0;
  return number === small ? small : number;
}
