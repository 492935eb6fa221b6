import ts from "typescript";

/** One `@example` block of a doc comment. */
export interface DocExample {
  /** Name of the declaration it stands on. */
  readonly name: string;
  /** Line of the block in its file, from 1. */
  readonly line: number;
  /** The code, without a Markdown fence. */
  readonly code: string;
}

/**
 * The `@example` blocks of a source file, read with TypeScript's own parser,
 * so that what the reference shows and what is tested are one text.
 *
 * @param path - name of the file
 * @param text - its content
 */
export function extractExamples(path: string, text: string): DocExample[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: DocExample[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (doc.parent === node) found.push(...examplesOf(doc, nameOf(node), file));
    }
    ts.forEachChild(node, visit);
  }
}

/**
 * The `ts` blocks of a Markdown file.
 *
 * @param text - its content
 */
export function extractMarkdownExamples(text: string): DocExample[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    name: "block",
    line: text.slice(0, match.index).split("\n").length,
    code: (match[1] ?? "").trim(),
  }));
}

function examplesOf(doc: ts.JSDoc, name: string, file: ts.SourceFile): DocExample[] {
  const tags = (doc.tags ?? []).filter((tag) => tag.tagName.text === "example");
  return tags.map((tag) => ({
    name,
    line: file.getLineAndCharacterOfPosition(tag.getStart(file)).line + 1,
    code: withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? ""),
  }));
}

/** A fence is for the reader's colours; a caption before it is prose. */
function withoutFence(text: string): string {
  return (/```\w*\n([\s\S]*?)```/.exec(text)?.[1] ?? text).trim();
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = named && ts.getNameOfDeclaration(named as ts.Declaration);
  return name === undefined ? "(no name)" : name.getText();
}
