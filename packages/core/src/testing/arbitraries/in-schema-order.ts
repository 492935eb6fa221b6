import type * as z from "zod/mini";

type Order = (value: unknown) => unknown;

/** Makes, from a schema, what puts the fields of a value in its order, as the parser does; nothing is checked. */
export function inOrderOf(schema: z.core.$ZodType): Order {
  return orderOf(schema) ?? ((value) => value);
}

/** Undefined for what has no fields inside. */
function orderOf(schema: z.core.$ZodType): Order | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return orderOf(def.innerType);
  if (def.type === "array") {
    const order = orderOf(def.element);
    return order && ((value) => (value as unknown[]).map(order));
  }
  if (def.type !== "object") return undefined;
  const fields = Object.entries(def.shape).map(([name, field]) => [name, orderOf(field)] as const);
  return (value) => ordered(value as Record<string, unknown>, fields);
}

function ordered(
  value: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [name: string, order: Order | undefined])[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, order] of fields) {
    const inner = value[name];
    if (inner !== undefined) result[name] = order ? order(inner) : inner;
  }
  return result;
}
