import { misuse } from "../errors.ts";

/**
 * Divides a whole number in proportion to shares so that the parts are whole and
 * add up to it, by Sainte-Laguë (Webster): between two, ordinary rounding; what
 * is a tie goes to the earlier one.
 *
 * By this method no part shrinks when the whole grows. Largest remainders lack
 * that (the Alabama paradox): with them, of the members who came a part could
 * get more than of the members.
 *
 * @param whole - a safe whole number
 * @param shares - whole numbers of at least 0, not all 0
 * @returns one part a share, in their order
 * @throws RangeError when no share is above 0
 */
export function apportion(whole: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) throw misuse("a share above 0", shares.join(", "), "Read units with parseUnits.");
  if (shares.length === 1) return [whole];
  const size = Math.abs(whole);
  const parts = shares.map((share) => rounded(size, share, sum));
  let left = size - parts.reduce((total, part) => total + part, 0);
  for (; left > 0; left -= 1) change(parts, nextInLine(parts, shares), 1);
  for (; left < 0; left += 1) change(parts, lastServed(parts, shares), -1);
  return whole < 0 ? parts.map((part) => 0 - part) : parts;
}

/** The nearest whole number to size × share ÷ sum, half upwards. The product may not fit a number. */
function rounded(size: number, share: number, sum: number): number {
  return Number((2n * BigInt(size) * BigInt(share) + BigInt(sum)) / (2n * BigInt(sum)));
}

function change(parts: number[], at: number, by: number): void {
  parts[at] = (parts[at] ?? 0) + by;
}

/** Who gets one more: the first of those with the greatest claim. */
function nextInLine(parts: readonly number[], shares: readonly number[]): number {
  const claims = shares.map((share, i) => ({ share, piece: (parts[i] ?? 0) + 1 }));
  return claims.reduce((best, claim, i) => (exceeds(claim, claims[best]) ? i : best), 0);
}

/** Who gives one back: the last of those whose last piece had the smallest claim. */
function lastServed(parts: readonly number[], shares: readonly number[]): number {
  const claims = shares.map((share, i) => ({ share, piece: parts[i] ?? 0 }));
  return claims.reduce((last, claim, i) => {
    if (claim.piece === 0) return last;
    return last >= 0 && exceeds(claim, claims[last]) ? last : i;
  }, -1);
}

/** The claim of a share to its nth piece is share ÷ (2n − 1). */
interface Claim {
  readonly share: number;
  readonly piece: number;
}

function exceeds(claim: Claim, other: Claim | undefined): boolean {
  if (!other) return true;
  return BigInt(claim.share) * divisor(other) > BigInt(other.share) * divisor(claim);
}

function divisor({ piece }: Claim): bigint {
  return BigInt(2 * piece - 1);
}
