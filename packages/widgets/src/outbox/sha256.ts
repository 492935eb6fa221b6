/** The fractional bits of a root of a prime, 32 of them: where SHA-256 has its constants from. */
function fraction(root: number): number {
  return (root * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}

const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256. Written out here because `crypto.subtle` is missing on pages without
 * https, where forms are filled in, too.
 *
 * @param bytes - what to hash
 * @returns 64 lower-case hexadecimal digits
 * @example
 * sha256(new Uint8Array()).slice(0, 8); // "e3b0c442"
 */
export function sha256(bytes: Uint8Array): string {
  const blocks = padded(bytes);
  let hash = START;
  for (let at = 0; at < blocks.byteLength; at += 64) hash = compress(hash, schedule(blocks, at));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A bit, zeros, and the length in bits, up to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const all = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, bytes.length << 3);
  return view;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function schedule(blocks: DataView, at: number): number[] {
  const words: number[] = [];
  for (let i = 0; i < 64; i += 1) {
    const [a = 0, b = 0] = [words[i - 15], words[i - 2]];
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    const word = (words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large;
    words.push(i < 16 ? blocks.getInt32(at + i * 4) : word | 0);
  }
  return words;
}

function compress(hash: readonly number[], words: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  words.forEach((word, i) => {
    const large = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = h + large + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + word;
    const small = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = small + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (hash[i] ?? 0)) | 0);
}
