import ts from "typescript";

/** What is written beside a field in its schema. */
export interface FieldComment {
  /** The text of the comment, on one line. */
  readonly meaning: string;
  /** Block tags by name, such as `unit` and `sensitivity`. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The comments of every field of an exported type, by path.
 *
 * Asks TypeScript's checker rather than reading the schema's source: a type
 * derived from a schema keeps the comment of each property, however the
 * schema was put together, and wherever its parts are.
 *
 * @param file - absolute path of the module
 * @param typeName - name of the exported type
 */
export function fieldComments(file: string, typeName: string): Map<string, FieldComment> {
  const program = ts.createProgram([file], OPTIONS);
  const checker = program.getTypeChecker();
  const found = new Map<string, FieldComment>();
  visit(checker.getDeclaredTypeOfSymbol(exportedSymbol(program, file, typeName)), "");
  return found;

  function visit(declared: ts.Type, path: string): void {
    const type = checker.getNonNullableType(declared);
    if (checker.isArrayType(type)) {
      const [entry] = checker.getTypeArguments(type as ts.TypeReference);
      if (entry) visit(entry, `${path}[]`);
      return;
    }
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const property of checker.getPropertiesOfType(type)) {
      const own = path === "" ? property.name : `${path}.${property.name}`;
      found.set(own, commentOf(property, checker));
      visit(checker.getTypeOfSymbol(property), own);
    }
  }
}

/** As in tsconfig.base.json, as far as it changes what a type is. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

function exportedSymbol(program: ts.Program, file: string, name: string): ts.Symbol {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
  if (!symbol) throw new Error(`${file} exports no ${name}.`);
  return symbol;
}

function commentOf(property: ts.Symbol, checker: ts.TypeChecker): FieldComment {
  const tags = property
    .getJsDocTags(checker)
    .map(({ name, text }): [string, string] => [name, oneLine(text)]);
  return {
    meaning: oneLine(property.getDocumentationComment(checker)),
    tags: Object.fromEntries(tags),
  };
}

/** Links become the name they point at: the text is read where there is nothing to follow. */
function oneLine(parts: ts.SymbolDisplayPart[] | undefined): string {
  return ts
    .displayPartsToString(parts)
    .replace(/\{@link\s+(\S+?)\s*\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
}
