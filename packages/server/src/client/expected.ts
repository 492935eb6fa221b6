/** The fields of a document, before anything is known of them. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * What an answer has to be: a document of a kind, one that is recognized by its fields, with its
 * version where it has one, or nothing at all.
 */
export type Expected =
  | { readonly kind: string }
  | ((document: Fields, version: string | undefined) => boolean)
  | "nothing";

/** Whether a body is a document that was asked for. */
export function isExpected(
  body: unknown,
  version: string | undefined,
  expected: Exclude<Expected, "nothing">,
): body is Fields {
  const fields = fieldsOf(body);
  return typeof expected === "function"
    ? expected(fields, version)
    : fields["kind"] === expected.kind;
}

/** What a server says of itself that works. */
export const isHealth = ({ status, version }: Fields): boolean =>
  status === "ok" && typeof version === "string";

/** A description of routes. */
export const isDescription = ({ openapi }: Fields): boolean => typeof openapi === "string";

/** The register of one club, which no answer gives without its version. */
export function isRegisterOf(clubId: string): Exclude<Expected, "nothing"> {
  return ({ schemaVersion, club }, version) =>
    typeof schemaVersion === "number" && fieldsOf(club)["id"] === clubId && version !== undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
