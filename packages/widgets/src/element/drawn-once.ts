import { noChange } from "lit";
import { Directive, type DirectiveResult, directive } from "lit/directive.js";

class DrawnOnce extends Directive {
  private last: readonly unknown[] = [];

  render(values: readonly unknown[], draw: () => unknown): unknown {
    if (values.every((each, i) => each === this.last[i])) return noChange;
    this.last = values;
    return draw();
  }
}

/**
 * Draws a part of a template again only when one of the values it is drawn from is another. There
 * are always as many of them, and one at least that is not undefined. Lit's own `guard` does the
 * same, with more around it.
 */
export const drawnOnce: (values: readonly unknown[], draw: () => unknown) => DirectiveResult =
  directive(DrawnOnce);
