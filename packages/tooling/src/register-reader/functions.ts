/** The functions of a module that is being written. Two of the same body are one. */
export class Functions {
  private readonly _names = new Map<string, string>();

  /**
   * Writes a function, unless one of that body is there.
   *
   * @param name - its name, if it is a new one
   * @param body - parameters, type of the result and statements
   * @returns the name of the function with that body
   */
  name(name: string, body: string): string {
    const known = this._names.get(body);
    if (known === undefined) this._names.set(body, name);
    return known ?? name;
  }

  /** All of them, each after those that it calls. */
  toString(): string {
    return [...this._names].map(([body, name]) => `function ${name}${body}\n`).join("\n");
  }
}
