import { backupLines } from "../store/backup/backup-lines.ts";
import type { Store } from "../store/store.ts";

/** Texts that do something wherever they become a part of a statement, or of a pattern or path in one. */
export const SQL_TEXTS = [
  "'",
  "x'; DROP TABLE registers;--",
  "'); DELETE FROM submissions WHERE ('1'='1",
  '" UNION SELECT hash FROM tokens --',
  "' OR 1=1 /*",
  "\\'; TRUNCATE tokens;--",
  "$$; DROP TABLE changes; $$",
  "$1 ?1 :id @p1 %s",
  "%_%' ESCAPE '%",
  "E'\\x27'||pg_sleep(9)--",
  "'||load_extension('x')||'",
  '{"$.marks[*]"}\'::jsonb',
  "`registers`; ATTACH 'x' AS y",
] as const;

/** One that is written in more than one line. */
export const SQL_IN_LINES = "';\nDROP TABLE units;\n--";

/** Texts that no database keeps, or only some do. */
export const ODD_TEXTS = ["x\0' OR '1'='1", "\u{D800}'", "\0"] as const;

/** What an answer says only where a statement failed. */
export const TELLTALE = /sqlite|postgres|syntax error|relation "|no such column|kysely|\.ts:\d/i;

/** Everything in a store, line by line: equal lines are an equal store, and no table is gone. */
export function everythingIn(store: Store): Promise<readonly string[]> {
  return store.readAll(async (entries) => {
    const lines: string[] = [];
    for await (const line of backupLines(entries)) lines.push(line);
    return lines;
  });
}

/** The store, and every call of it written down with what it was given. */
export function overheard(store: Store, calls: string[]): Store {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...given: unknown[]) => {
        calls.push(JSON.stringify(given));
        return method.apply(target, given);
      };
    },
  });
}
