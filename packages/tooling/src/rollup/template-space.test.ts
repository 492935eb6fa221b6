import { rollup } from "rollup";
import { expect, test } from "vitest";
import { squeezeMarkup, squeezeStyles, templateSpace } from "./template-space.ts";

test.each([
  ["lines of elements", "\n  <p>\n    Chào\n  </p>\n", " <p> Chào </p> "],
  ["blanks within a line", "<p>a  b</p>", "<p>a  b</p>"],
  ["attributes on lines of their own", '<a\n  href="x"\n>', '<a href="x" >'],
])("markup keeps its meaning: %s", (_name, before, after) => {
  expect(squeezeMarkup(before)).toBe(after);
});

test.each([
  ["rules", "\n  .a {\n    color: red;\n  }\n", " .a{color:red}"],
  ["selectors that lean on a blank", ".a .b > :is(p, a) {\n}", ".a .b > :is(p,a){}"],
  ["values over lines", "a {\n  grid: 1fr\n    2fr;\n}", "a{grid:1fr 2fr}"],
  ["a blank that a sum needs", "a { width: calc(1em + 2px) }", "a{width:calc(1em + 2px)}"],
  ["a product", "a { margin: calc(var(--b) * -1) 0 }", "a{margin:calc(var(--b)*-1) 0}"],
  ["anything below something", ":is(a, b) * .c { }", ":is(a,b) * .c{}"],
  ["a state below something", "a :hover, b { }", "a :hover,b{}"],
  ["comments", "a { /* why\n */ b: c }", "a{b:c}"],
])("styles keep their meaning: %s", (_name, before, after) => {
  expect(squeezeStyles(before)).toBe(after);
});

test("touches templates alone, and leaves expressions in them as they are", async () => {
  const source = `
    const tag = (s, ...v) => String.raw(s, ...v);
    const html = tag;
    export const page = html\`<p>
      \${["a
"].join("")}
    </p>\`;
    export const plain = \`a
      b\`;`.replace('["a\n"]', '["a\\n  z"]');
  const bundle = await rollup({
    input: "page.ts",
    plugins: [{ name: "source", resolveId: (id) => id, load: () => source }, templateSpace()],
  });
  const { output } = await bundle.generate({ format: "es" });
  const module = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  expect(module.page).toBe("<p> a\n  z </p>");
  expect(module.plain).toBe("a\n      b");
});
