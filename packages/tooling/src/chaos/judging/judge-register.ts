import { chaosRegister } from "../chaos-register.ts";
import type { FormScript, Json } from "../forms/form-script.ts";
import { canonical, hashOf } from "../stored-rows.ts";
import { type Evidence, type Finding, isAccepted, keyIn } from "./evidence.ts";

/** What the database has two times, or without anybody; a register that does not say what the record says. */
export function judgeRegister(evidence: Evidence): Finding[] {
  return [...storedTwice(evidence), ...registerWrong(evidence), ...registerTwice(evidence)];
}

function storedTwice({ script, witness, stored }: Evidence): Finding[] {
  const before = new Map(rowsBefore(script).map((row) => [script.subjectOf(row), row]));
  const saved = new Set(witness.saves.map(({ submission }) => canonical(submission)));
  const seen = new Set<string>();
  return stored.rows.flatMap(({ id, revision, hash, document }): Finding[] => {
    const text = canonical(document);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (isRepeated)
      return [{ kind: "twice", what: `${id} revision ${revision} is stored two times` }];
    if (isImported(document, before.get(script.subjectOf(document)))) return [];
    if (!saved.has(text)) return [{ kind: "twice", what: `stored, and saved by nobody: ${text}` }];
    if (hash !== hashOf(document)) return [{ kind: "wrong", what: `the hash of ${id} is ${hash}` }];
    return [];
  });
}

function rowsBefore(script: FormScript): readonly Json[] {
  return script.rows(chaosRegister(""));
}

/** What the register said before anybody sent anything becomes a submission too, with an id from its hash. */
function isImported(document: Json, before: Json | undefined): boolean {
  return before !== undefined && canonical({ ...document, ...before }) === canonical(document);
}

/** The accepted one that was stored last holds its subject, and the register says so once. */
function registerWrong(evidence: Evidence): Finding[] {
  const { script, stored } = evidence;
  const holders = new Map(
    stored.rows.filter(isAccepted).map((row) => [script.subjectOf(row.document), row.document]),
  );
  return [...holders].flatMap(([subject, document]): Finding[] => {
    const found = script
      .rows(stored.register)
      .filter((row) => script.subjectOf(row) === subject)
      .map((row) => keyIn(evidence, row));
    const expected = keyIn(evidence, document);
    if (found.length === 1 && found[0] === expected) return [];
    const kind = found.length === 0 ? "lost" : found.length > 1 ? "twice" : "wrong";
    const said = found.length === 0 ? "nothing" : found.join(" and ");
    return [{ kind, what: `the register says ${said} of ${subject}, and the record ${expected}` }];
  });
}

/** Nothing is in the register that nobody sent, and nothing that was sent is there under two ids. */
function registerTwice(evidence: Evidence): Finding[] {
  const { script, stored } = evidence;
  const sent = new Set(stored.rows.map(({ document }) => script.subjectOf(document)));
  const before = new Set(rowsBefore(script).map(script.subjectOf));
  const seen = new Set<string>();
  return script.rows(stored.register).flatMap((row): Finding[] => {
    const subject = script.subjectOf(row);
    const key = keyIn(evidence, row);
    const isRepeated = sent.has(subject) && seen.has(key);
    if (sent.has(subject)) seen.add(key);
    if (isRepeated) return [{ kind: "twice", what: `the register has ${key} two times` }];
    if (sent.has(subject) || before.has(subject)) return [];
    return [{ kind: "twice", what: `in the register, and sent by nobody: ${key}` }];
  });
}
