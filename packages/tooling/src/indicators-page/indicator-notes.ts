import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { coreSource } from "../fields/core-source.ts";
import { repository } from "../repository.ts";

/**
 * What is written above each indicator's definition, by its id: what is counted
 * and what is not, paragraph by paragraph. An indicator without is not in the map.
 */
export async function indicatorNotes(): Promise<Map<string, readonly string[]>> {
  const folder = join(repository, "packages/core/src/indicators");
  const files = readdirSync(folder).filter((name) => isModule(name) && name !== CATALOGUE);
  const notes = new Map<string, readonly string[]>();
  for (const file of files) {
    const comments = constantComments(readFileSync(join(folder, file), "utf8"));
    if (comments.size === 0) continue;
    const module = await coreSource(`indicators/${file}`);
    for (const [name, comment] of comments) {
      for (const id of idsOf(module[name])) notes.set(id, paragraphsOf(comment));
    }
  }
  return notes;
}

/** It lists them all once more. */
const CATALOGUE = "catalogue.ts";

const isModule = (name: string) => /^[a-z0-9-]+\.ts$/.test(name);

/** The comment of every constant of a module, without its tags. */
export function constantComments(source: string): Map<string, string> {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.ESNext, true);
  const comments = new Map<string, string>();
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).slice(-1);
    const [declared] = statement.declarationList.declarations;
    const text = comment && ts.getTextOfJSDocComment(comment.comment);
    if (text && declared && ts.isIdentifier(declared.name)) comments.set(declared.name.text, text);
  }
  return comments;
}

/** One definition, or several that are written as one; none where it is something else. */
function idsOf(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((each) =>
    typeof each === "object" && each !== null && "id" in each && "numerator" in each
      ? [String(each.id)]
      : [],
  );
}

/** All but what the page has from the definition: the name at the top, the formula, and tables of sources. */
export function paragraphsOf(comment: string): string[] {
  const [, ...paragraphs] = comment
    .replace(/\{@link\s+([^\s}]+?)\s*\}/g, "`$1`")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== "" && !/^(Formula:|\|)/.test(paragraph))
    .map((paragraph) => paragraph.replace(/\s+/g, " "));
}
