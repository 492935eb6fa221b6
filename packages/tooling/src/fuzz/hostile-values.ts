/** Makes a value that nobody should have put into a register; anew each time, since others may change it. */
type Hostile = (document: object) => unknown;

/** Numbers that arithmetic is not ready for. */
const numbers: Readonly<Record<string, Hostile>> = {
  "no number": () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  "minus infinity": () => Number.NEGATIVE_INFINITY,
  "minus zero": () => -0,
  "minus one": () => -1,
  "nearly nothing": () => Number.MIN_VALUE,
  "half a thing": () => 0.5,
  "beyond exact counting": () => 2 ** 53,
  "beyond all counting": () => 1e308,
  "a big integer": () => 10n ** 30n,
};

/** Texts that look like something else, or like nothing. */
const texts: Readonly<Record<string, Hostile>> = {
  "an empty text": () => "",
  "a blank text": () => " \t\n\u00A0\u2028\uFEFF",
  "half a letter": () => "CLB \uD800",
  "the other half first": () => "\uDC00\uD800",
  "a control character": () => "Nguyễn\u0000Văn",
  "a decomposed text": () => "Đặng Thị Hường".normalize("NFD"),
  "a letter that grows when composed": () => "\uFB2C".repeat(80),
  "a hundred marks on one letter": () => `a${"\u0323\u0301".repeat(50)}`,
  "a megabyte": () => "ễ".repeat(1_000_000),
  "a path": () => "../../etc/passwd",
  markup: () => "<img src=x onerror=alert(1)>",
  "a number in a text": () => "12",
  "the name of a built-in": () => "__proto__",
  "a 30 February": () => "2024-02-30",
  "a 29 February of a common year": () => "2023-02-29",
  "a day before days begin": () => "1799-12-31",
  "a day after days end": () => "2200-01-01",
  "a first day of all": () => "1800-01-01",
  "a last day of all": () => "2199-12-31",
  "a day of month 13": () => "2024-13-01",
  "a day with a time": () => "2024-05-31T00:00:00Z",
  "a day as people write it": () => "31/05/2024",
};

/** Objects that are not what `JSON.parse` makes. */
const objects: Readonly<Record<string, Hostile>> = {
  null: () => null,
  nothing: () => undefined,
  yes: () => true,
  "an empty list": () => [],
  "an empty object": () => ({}),
  "a list of nothing": () => [null, undefined],
  "a list with holes": () => new Array(1000),
  "a list of ten thousand": () => new Array(10_000).fill("m1"),
  "a list with a name": () => Object.assign(["m1"], { name: "list" }),
  "lists in one another": () => nested(20_000, (inner) => [inner]),
  "objects in one another": () => nested(20_000, (inner) => ({ club: inner })),
  "the document itself": (document) => document,
  "a function": () => () => "m1",
  "a symbol": () => Symbol("m1"),
  "a date": () => new Date("2024-05-31"),
  "a date that is none": () => new Date(Number.NaN),
  "a map": () => new Map([["id", "m1"]]),
  "a set": () => new Set(["m1"]),
  bytes: () => new Uint8Array(16),
  "a pattern": () => /m1/g,
  "an error": () => new Error("no"),
  "a promise": () => Promise.resolve("m1"),
  "a text in a box": () => Object("m1"),
  "an object without a prototype": () => Object.assign(Object.create(null), { id: "m1" }),
  "an object that inherits its fields": () => Object.create({ id: "m1" }),
  "an object with a prototype of its own": () => JSON.parse('{"__proto__":{"isAdmin":true}}'),
  "an object that says it is a text": () => ({ toString: () => "m1", valueOf: () => 1 }),
  "an object that cannot be written": () => ({
    toJSON() {
      throw new Error("no");
    },
  }),
  "a frozen object": () => Object.freeze({ id: "m1" }),
  "a proxy that throws": () => throwingProxy(),
  "a proxy of a list that throws": () => throwingProxy([]),
  "a proxy that was revoked": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

/** Values made to break a reader, by what they are. */
export const HOSTILE_VALUES: Readonly<Record<string, Hostile>> = {
  ...numbers,
  ...texts,
  ...objects,
};

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "m1";
  for (let i = 0; i < depth; i += 1) value = wrap(value);
  return value;
}

function throwingProxy(target: object = {}): unknown {
  const no = () => {
    throw new Error("no");
  };
  return new Proxy(target, { get: no, has: no, ownKeys: no, getPrototypeOf: no });
}
