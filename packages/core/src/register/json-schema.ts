import * as z from "zod/mini";
import { misuse } from "../errors.ts";
import type { RegisterField } from "./field.ts";
import { scalarType } from "./field-shape.ts";
import { type JsonSchema, SCALARS } from "./json-schema-scalars.ts";

/** A document, and what is to be said of it. */
export interface DocumentPlan {
  /** Names this version of the document for ever. */
  readonly $id: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** What it is, and what cannot be said in a JSON Schema. */
  readonly description: string;
  /** The schema that parses it. */
  readonly schema: z.core.$ZodType;
  /** Its fields, as the data dictionary has them. */
  readonly fields: readonly RegisterField[];
  /** Schemas that get a definition of their own: `MemberSchema` becomes `Member`. Others are passed over. */
  readonly named: Readonly<Record<string, unknown>>;
}

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

type Parts = Record<string, JsonSchema>;

/**
 * The JSON Schema (draft 2020-12) of a document, made from the schema that
 * parses it and from the data dictionary. `x-unit` and `x-sensitivity` are ours.
 *
 * Whatever the parser gives back is valid under it. The reverse does not hold:
 * a JSON Schema cannot say what must hold across fields.
 *
 * @throws RangeError when one definition would stand for fields of different meaning
 */
export function jsonSchemaOf(plan: DocumentPlan): JsonSchema {
  const { $id, title, description, schema, fields, named } = plan;
  const metadata = definitionNames(named, schema);
  const { "~standard": _, ...raw } = z.toJSONSchema(schema, { metadata, override: sayOurChecks });
  const { $defs, $schema: __, ...root } = structuredClone(raw) as JsonSchema;
  const definitions: Parts = { ...($defs as Parts), ...scalarDefinitions() };
  describe(root, "", definitions, new Map(fields.map((field) => [field.path, field])));
  return { $schema: DRAFT, $id, title, description, ...root, $defs: usedOf(definitions, root) };
}

function definitionNames(named: DocumentPlan["named"], root: z.core.$ZodType) {
  const registry = z.registry<{ id: string }>();
  for (const [name, value] of Object.entries(named)) {
    const isSchema = typeof value === "object" && value !== null && "_zod" in value;
    if (!isSchema || value === root || !name.endsWith("Schema")) continue;
    registry.add(value as z.core.$ZodType, { id: name.slice(0, -"Schema".length) });
  }
  return registry;
}

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

/** Says in keywords what the checks of `internal/schema.ts` ask. */
const sayOurChecks: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if ((def.type !== "string" && def.type !== "number") || !def.checks?.length) return;
  const type = scalarType(def);
  if (type === "whole-number") jsonSchema.type = "integer";
  const [name] = SCALARS[type] ?? [];
  if (name === undefined) return;
  jsonSchema.$ref = `#/$defs/${name}`;
};

function scalarDefinitions(): Parts {
  return structuredClone(Object.fromEntries(Object.values(SCALARS)));
}

/** Puts what the dictionary says on every field of a schema. */
function describe(
  schema: JsonSchema,
  path: string,
  definitions: Parts,
  fields: ReadonlyMap<string, RegisterField>,
): void {
  const { items, properties = {} } = definitionOf(schema, definitions);
  if (items) describe(items as JsonSchema, `${path}[]`, definitions, fields);
  for (const [name, property] of Object.entries(properties as Parts)) {
    const own = path === "" ? name : `${path}.${name}`;
    const field = fields.get(own);
    if (field) (properties as Parts)[name] = described(property, field);
    describe(property, own, definitions, fields);
  }
}

function definitionOf(schema: JsonSchema, definitions: Parts): JsonSchema {
  const name = schema.$ref?.replace("#/$defs/", "") ?? "";
  return definitions[name] ?? schema;
}

function described(property: JsonSchema, field: RegisterField): JsonSchema {
  const words = {
    title: titleOf(field.path),
    description: field.meaning,
    ...(field.unit !== undefined && { "x-unit": field.unit }),
    "x-sensitivity": field.sensitivity,
  };
  const before = property["x-sensitivity"];
  if (before === undefined) return { ...words, ...property };
  if (property.description === field.meaning && before === field.sensitivity) return property;
  throw misuse(
    `what was said of ${field.path} before, ${property.description} (${before})`,
    `${field.meaning} (${field.sensitivity})`,
    "Give the two uses of its group a schema each.",
  );
}

/** `members[].birthDate` is titled “Birth date”; units are told elsewhere. */
function titleOf(path: string): string {
  const name = path.replace(/.*\./, "").replace(/(?:Vnd|MmHg|Grams)$/, "");
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The definitions that something points at, from the document on. */
function usedOf(definitions: Parts, root: JsonSchema): Parts {
  const text = JSON.stringify([root, definitions]);
  const used = Object.entries(definitions).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  return Object.fromEntries(used);
}
