import { checkedAddress } from "./checked-address.ts";

/** Where elements may be wanted: tags nobody has defined, and the two mounts without a tag. */
export const places = ':not(:defined),[data-ishc-widget],a[href*="#ishc="]';

/** What a place in the page asks for. */
export interface Mount {
  /** The element without `ishc-`, such as `club-scorecard`. */
  readonly name: string;
  /** Its attributes; undefined where the tag itself stands there. */
  readonly attributes?: readonly (readonly [name: string, value: string])[];
}

/** Attributes that are copied, no others. */
const copied = ["src", "action", "locale", "theme"];

/**
 * Reads a place: `<ishc-club-scorecard>`, `<div data-ishc-widget="club-scorecard"
 * data-src="…">`, or `<a href="/clubs/5#ishc=club-scorecard&src=…">`.
 *
 * @param place - an element that fits {@link places}
 * @param origin - where entries may be sent besides the page's own site
 * @returns undefined where it asks for nothing of ours
 */
export function mountAt(place: Element, origin: string): Mount | undefined {
  const { dataset, hash, localName, isContentEditable } = place as HTMLAnchorElement;
  if (/^ishc-/.test(localName)) return named(localName.slice(5));
  // What an editor is at work on would be saved as we leave it.
  if (isContentEditable) return undefined;
  const link = new URLSearchParams(hash?.slice(1));
  const wanted = dataset?.["ishcWidget"];
  const read = (key: string) => (wanted === undefined ? link.get(key) : dataset[key]);
  const mount = named(wanted ?? link.get("ishc"));
  return mount && { ...mount, attributes: checked(read, origin) };
}

/** A name becomes part of an address, so it is letters and hyphens. */
function named(name: string | null): Mount | undefined {
  return name !== null && /^[a-z]+(-[a-z]+)*$/.test(name) ? { name } : undefined;
}

function checked(read: (key: string) => string | null | undefined, origin: string) {
  return copied.flatMap((key): [string, string][] => {
    const written = read(key);
    const value =
      written && (key === "src" || key === "action")
        ? checkedAddress(written, key === "action" ? [origin] : undefined)
        : written;
    return value ? [[key, value]] : [];
  });
}
