import MagicString from "magic-string";
import type { Plugin } from "rollup";
import ts from "typescript";

/**
 * Takes the line breaks and indentation out of `html`, `svg` and `css`
 * templates, which a minifier leaves alone since it cannot know what they mean.
 *
 * In markup a run of blanks becomes one blank, which browsers show alike; our
 * elements use no `<pre>`. In styles blanks go that stand where none is needed.
 */
export function templateSpace(): Plugin {
  return {
    name: "template-space",
    transform(code, id) {
      if (!id.endsWith(".ts") || !/\b(html|svg|css)`/.test(code)) return null;
      const text = new MagicString(code);
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      visit(file);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };

      function visit(node: ts.Node): void {
        if (ts.isTaggedTemplateExpression(node)) shrink(node);
        ts.forEachChild(node, visit);
      }

      function shrink({ tag, template }: ts.TaggedTemplateExpression): void {
        const squeeze = squeezers[tag.getText(file)];
        if (squeeze === undefined) return;
        for (const part of literalParts(template)) {
          const [start, end] = [part.getStart(file) + 1, part.end - endLength(part)];
          const before = code.slice(start, end);
          const after = squeeze(before);
          if (after !== before) text.update(start, end, after);
        }
      }
    },
  };
}

const squeezers: Readonly<Record<string, (text: string) => string>> = {
  html: squeezeMarkup,
  svg: squeezeMarkup,
  css: squeezeStyles,
};

/** A run of blanks with a line break in it becomes one blank. */
export function squeezeMarkup(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/**
 * The same, and none beside braces and semicolons, nor behind colons and commas, nor around the
 * sign of a product; no semicolon before a brace; comments go. A blank at the very start stays,
 * since an expression may stand before it.
 */
export function squeezeStyles(text: string): string {
  return (
    text
      .replace(/\s*\/\*[\s\S]*?\*\/\s*/g, " ")
      .replace(/\s*\n\s*/g, " ")
      .replace(/ ?([{};]) ?/g, "$1")
      .replace(/([:,]) /g, "$1")
      // Before a number, since in a selector a star with blanks means something else.
      .replace(/ \* (?=-?\d)/g, "*")
      .replace(/;\}/g, "}")
  );
}

function literalParts(template: ts.TemplateLiteral): ts.Node[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map((span) => span.literal)];
}

/** A part ends with a backquote, or with the two characters that open an expression. */
function endLength(part: ts.Node): number {
  return ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1;
}
