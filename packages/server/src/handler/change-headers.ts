/** Longest reason or name of a device that is kept. */
const LONGEST = 200;

/** What was told of the device a change was made on: `X-Ishc-Device`. */
export function deviceOf(request: Request): { readonly device?: string } {
  const device = told(request, "x-ishc-device");
  return device === undefined ? {} : { device };
}

/** Why something is changed, in the words of whoever does: `X-Ishc-Reason`. */
export function reasonOf(request: Request): string | undefined {
  return told(request, "x-ishc-reason");
}

/** Headers carry no Vietnamese: both are UTF-8 in percent-encoding, as `encodeURIComponent` writes it. */
function told(request: Request, name: string): string | undefined {
  const given = request.headers.get(name)?.trim() ?? "";
  return oneLine(decoded(given));
}

/**
 * Words as the history keeps them: no control characters, which databases refuse and terminals obey, and in Unicode NFC,
 * so that equal names are equal whatever keyboard or file system they come from.
 */
export function oneLine(words: string): string | undefined {
  const text = words
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .trim();
  return text === "" ? undefined : text.slice(0, LONGEST);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
