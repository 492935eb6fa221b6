import type { Asked } from "./asked.ts";
import { Functions } from "./functions.ts";
import { standsHere } from "./written-bytes.ts";

/** Writes what reads a value, and the functions that it needs. */
export class ReaderWriter {
  readonly functions = new Functions();

  /**
   * The expression that reads a value.
   *
   * @param path - the names that lead to it, each with a capital; functions are named after it
   * @throws Error for something asked that a reader cannot be made for
   */
  value(asked: Asked, path: string): string {
    const { kind, min, max, asksMore } = asked;
    if (kind === "object") return this._object(asked, path);
    if (kind === "list" && !asksMore) return this._list(asked, path);
    if (kind === "one-of") return this._oneOf(asked, path);
    if (kind === "id") return "id()";
    if (kind === "day") return "day()";
    if (kind === "partial-date") return "partialDate()";
    if (kind === "text" && min <= 1) return `text(${max})`; // Whatever is written has a letter.
    if (kind === "whole-number") return `wholeNumber(${Math.max(min, 0)}, ${max})`;
    if (kind === "other-number" && !asksMore) return `anyNumber(${min}, ${max})`;
    throw new Error(`${path}: no reader can be made for this ${kind}. Teach ReaderWriter to.`);
  }

  private _object({ fields }: Asked, path: string): string {
    const required = fields.filter((field) => !field.isOptional);
    if (required.length > 31) throw new Error(`${path}: more than the bits of a number.`);
    const branches = fields.map((field) => {
      const found = field.isOptional ? "" : `found |= ${2 ** required.indexOf(field)};`;
      const value = this.value(field, path + capitalised(field.name));
      return `if (${this._name(field)}) { ${found} fields["${field.name}"] = ${value}; }`;
    });
    const isAnyRequired = required.length > 0;
    return this._call(
      `read${path || "Document"}`,
      `(): Fields {
        const fields: Fields = {};
        ${isAnyRequired ? "let found = 0;" : ""}
        let isDue = opensObject();
        while (isDue) {
          ${branches.join(" else ")} else giveUp();
          isDue = takesComma();
        }
        closeObject(${isAnyRequired ? `found === ${2 ** required.length - 1}` : true});
        return fields;
      }`,
    );
  }

  /** The question whether the name of a field stands here. */
  private _name({ name }: Asked): string {
    const written = `${JSON.stringify(name)}:`;
    const body = `(): boolean { return ${standsHere(written)} && named(${written.length}); }`;
    return this._call(`at${capitalised(name)}`, body);
  }

  private _list({ entry, min, max }: Asked, path: string): string {
    const bounds = `${Math.max(min, 0)}, ${max}`;
    if (!entry) throw new Error(`${path}: a list of nothing.`);
    if (entry.kind === "id") return `idList(${bounds})`;
    return `listOf(${functionOf(this.value(entry, `${path}Entry`))}, ${bounds})`;
  }

  private _oneOf({ values }: Asked, path: string): string {
    const [first] = values;
    if (typeof first === "number" && values.length === 1) return `wholeNumber(${first}, ${first})`;
    const branches = values.map((value) => {
      const written = JSON.stringify(value);
      return `if (${standsHere(written)}) return valued(${written.length}, ${written});`;
    });
    const body = `(): unknown { ${branches.join("\n")} return giveUp(); }`;
    return this._call(`oneOf${path}`, body);
  }

  private _call(name: string, body: string): string {
    return `${this.functions.name(name, body)}()`;
  }
}

/** The function that an expression calls, or one for the expression. */
const functionOf = (expression: string) =>
  expression.endsWith("()") ? expression.slice(0, -2) : `() => ${expression}`;

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
