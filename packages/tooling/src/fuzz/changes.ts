import { HOSTILE_VALUES } from "./hostile-values.ts";
import { type Place, valuesUnder } from "./place.ts";

/** Changes one place; `pick` chooses where there is a choice. */
export type Change = (place: Place, document: object, pick: number) => void;

const put =
  (make: (value: unknown, place: Place) => unknown): Change =>
  (place) => {
    place.holder[place.key] = make(place.holder[place.key], place);
  };

/** Hostile values in the place of what was there. */
export const REPLACEMENTS: Readonly<Record<string, Change>> = Object.fromEntries(
  Object.entries(HOSTILE_VALUES).map(([name, make]): [string, Change] => [
    name,
    (place, document) => {
      place.holder[place.key] = make(document);
    },
  ]),
);

/** What a slip of the pen does to a day, a text or a number. */
export const SLIPS: Readonly<Record<string, Change>> = {
  "a day later": put((value) => shifted(value, 1)),
  "a day earlier": put((value) => shifted(value, -1)),
  "a year later": put((value) => shifted(value, 366)),
  "a century earlier": put((value) => shifted(value, -36_525)),
  "a letter more": put((value) => `${show(value)}x`),
  "a letter less": put((value) => show(value).slice(0, -1)),
  "in capitals": put((value) => show(value).toUpperCase()),
  "sixty-four letters more": put((value) => show(value) + "x".repeat(64)),
  "one more": put((value) => Number(show(value)) + 1),
  "one less": put((value) => Number(show(value)) - 1),
  "a million times": put((value) => Number(show(value)) * 1e6),
  negated: put((value) => -Number(show(value))),
};

/** What copying and cutting does to lists and fields. */
export const CUTS: Readonly<Record<string, Change>> = {
  "taken away": ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  "there twice": ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, holder[Number(key)]);
  },
  "once more at the end": ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredCloneOr(holder[Number(key)]));
  },
  "in a list": put((value) => [value]),
  "out of its list": put((value) => (Array.isArray(value) ? value[0] : value)),
  "the other way round": ({ holder }) => {
    if (Array.isArray(holder)) holder.reverse();
  },
  "cut short": ({ holder, key }) => {
    if (Array.isArray(holder)) holder.length = Number(key);
  },
  "as the same field elsewhere": ({ holder, key }, document, pick) => {
    const others = valuesUnder(key, document);
    holder[key] = others[pick % Math.max(1, others.length)];
  },
};

/** Fields that a reader may trip over, and ways to hold a field that JSON does not know. */
export const FIELDS: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    ["extra", "__proto__", "constructor", "toString", "hasOwnProperty", "then", "", "0", "length"]
      .concat("x".repeat(300), "a\u0000b", "\uD800")
      .map((name): [string, Change] => [`a field more: ${JSON.stringify(name)}`, adding(name)]),
  ),
  "a field more: a symbol": ({ holder }) => {
    holder[Symbol("extra")] = 1;
  },
  "behind a getter": ({ holder, key }) => {
    const value = holder[key];
    define(holder, key, { get: () => value });
  },
  "behind a getter that throws": ({ holder, key }) => {
    define(holder, key, {
      get() {
        throw new Error("no");
      },
    });
  },
  "behind a proxy": put((value) =>
    typeof value === "object" && value !== null ? new Proxy(value, {}) : value,
  ),
  frozen: ({ holder }) => {
    Object.freeze(holder);
  },
  "without a prototype": put((value) =>
    typeof value === "object" && !Array.isArray(value)
      ? Object.assign(Object.create(null), value)
      : value,
  ),
};

/** Everything that can be done to a place, by what it is. */
export const CHANGES: Readonly<Record<string, Change>> = {
  ...REPLACEMENTS,
  ...SLIPS,
  ...CUTS,
  ...FIELDS,
};

function adding(name: string): Change {
  return ({ holder }) => define(holder, name, { value: "x", enumerable: true, writable: true });
}

/** Tries; lists do not let their length be redefined, nor frozen things anything. */
function define(holder: object, key: string, how: PropertyDescriptor): void {
  try {
    Object.defineProperty(holder, key, { configurable: true, ...how });
  } catch {
    // The document stays as it was.
  }
}

function shifted(value: unknown, days: number): unknown {
  const time = Date.parse(`${show(value)}T00:00:00Z`);
  if (Number.isNaN(time)) return value;
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

const show = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

function structuredCloneOr(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}
