import { openApiDocument } from "../contract/openapi.ts";

/** A text in a document, as the description of the server tells of it. */
export interface DescribedText {
  /** Where it stands; 0 for every entry of a list. */
  readonly path: readonly (string | number)[];
  /** Whether its words are up to whoever writes it: no id, day, number or name of a kind. */
  readonly isFree: boolean;
}

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const described = openApiDocument("/api") as unknown as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const { schemas } = described.components;

/** Every text of a kind of submission, once each: what is added to a schema later is among them. */
export function textsOf(kind: string): DescribedText[] {
  const schema = schemas["Submission"]?.oneOf?.map(resolved).find((each) => isOfKind(each, kind));
  if (!schema) throw new Error(`Expected a kind of submission, but received ${kind}.`);
  return textsIn(schema, []);
}

function resolved(schema: Schema): Schema {
  return schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
}

function isOfKind({ properties = {} }: Schema, kind: string): boolean {
  return properties["kind"]?.const === kind;
}

function textsIn(given: Schema, path: DescribedText["path"]): DescribedText[] {
  const schema = resolved(given);
  const { properties = {}, items, oneOf = [], anyOf = [], maxLength } = schema;
  return [
    ...(schema.type === "string" ? [{ path, isFree: maxLength !== undefined }] : []),
    ...Object.entries(properties).flatMap(([key, inner]) => textsIn(inner, [...path, key])),
    ...(items ? textsIn(items, [...path, 0]) : []),
    ...[...oneOf, ...anyOf].flatMap((each) => textsIn(each, path)),
  ];
}
