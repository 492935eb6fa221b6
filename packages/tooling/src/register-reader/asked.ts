import { coreSource } from "../fields/core-source.ts";

/** What a schema asks of a value: the part of core's `Question` that a reader is made from. */
export interface Asked {
  readonly kind: string;
  readonly name: string;
  readonly isOptional: boolean;
  readonly fields: readonly Asked[];
  readonly entry: Asked | undefined;
  readonly values: readonly unknown[];
  readonly min: number;
  readonly max: number;
  /** Whether anything is asked besides bounds; of some kinds, what makes them that kind. */
  readonly asksMore: boolean;
}

/** What the register's schema asks, as core's sources have it. */
export async function askedOfRegisters(): Promise<Asked> {
  const [{ questionOf }, { RegisterSchema }] = await Promise.all([
    coreSource("internal/question.ts") as Promise<{ questionOf(schema: unknown): Asked }>,
    coreSource("register/register.ts"),
  ]);
  return questionOf(RegisterSchema);
}
