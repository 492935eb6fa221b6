import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IshcClubScorecard } from "../club-scorecard/define.ts";
import { json, serve } from "./fake-server.ts";
import {
  beginAnew,
  filled,
  inConflict,
  open,
  send,
  sentFrom,
  unfolded,
  writeMessage,
} from "./form-states.ts";
import { all, eventually, mount, one, settled, tap, text, type, until } from "./harness.ts";
import { type AnyForm, knownForms } from "./known-forms.ts";
import { printed } from "./printed.ts";
import { activeClub, sampleScorecard } from "./samples.ts";
import { planted, scriptText, textsIn, withScripts } from "./script-in-texts.ts";

beforeEach(beginAnew);
afterEach(beginAnew);

const shown = (element: { readonly shadowRoot: ShadowRoot | null }) =>
  element.shadowRoot ? textsIn(element.shadowRoot) : "";

/** Texts that are not to be read as they were written. */
function missing(texts: readonly (readonly [string, string])[], told: string): string[] {
  return texts.filter(([, each]) => !told.includes(each)).map(([path]) => path);
}

/** Types a script into every field for text. */
async function typeScripts(form: AnyForm): Promise<readonly (readonly [string, string])[]> {
  const fields = all<HTMLInputElement>(form, "input[type=text], textarea:not([readonly])")
    .filter(({ inputMode, id }) => inputMode !== "numeric" && id !== "find")
    .map(({ id }) => [id, scriptText(id)] as const);
  for (const [id, script] of fields) await type(form, `[id="${id}"]`, script);
  return fields;
}

describe.each(knownForms)("$name", (known) => {
  test("shows every text of its sheet as it is, and says it so", async () => {
    const { document: sheet, texts } = withScripts(known.sheet);
    const form = await unfolded(known, { sheet });
    // Who is asked about is somebody of that name, on the roll already.
    const [, name] = texts.find(([path]) => path === ".people.0.name") ?? [];
    if (name !== undefined) await type(form, "#name", name);
    expect(texts.length).toBeGreaterThan(1);
    expect(missing(texts, shown(form))).toEqual([]);
    await tap(form, "Hoàn tác");
    expect(text(form, ".heard")).not.toBe("");
    expect(await planted(form)).toEqual([]);
  });

  test("shows every text of a record that is corrected as it is", async () => {
    const form = await filled(known);
    const submission = await sentFrom(form);
    form.remove();
    const { document: sheet, texts } = withScripts(known.stored(submission as never));
    const again = await open(known, { sheet });
    expect(missing(texts, shown(again))).toEqual([]);
    expect(await planted(again)).toEqual([]);
  });

  test("shows both sides of a conflict as they are", async () => {
    const { document: sheet } = withScripts(known.sheet);
    const mine = await filled(known, { sheet });
    const typed = await typeScripts(mine);
    let stored: readonly (readonly [string, string])[] = [];
    const form = await inConflict(
      known,
      (record) => {
        const changed = withScripts(record);
        stored = changed.texts;
        return changed.document;
      },
      mine,
    );
    const compared = textsIn(one(form, ".compare"));
    // A stored sheet names the club as well, and what is the same on both sides.
    const told = stored.filter(([path]) => /^\.(member|activity|visit)\./.test(path));
    expect(missing([...typed, ...told], compared)).toEqual([]);
    expect(compared).toContain("<img");
    expect(await planted(form)).toEqual([]);
    await tap(form, "Giữ bản đã lưu");
    expect(await planted(form)).toEqual([]);
  });

  test("shows the words of the server as they are", async () => {
    const message = scriptText("Lời của máy chủ");
    const told = { status: 422, title: message, detail: message };
    const issues = [
      { code: "too-long", path: known.path, expected: message, received: message, message },
      { code: "from-the-future", path: ["x"], message },
    ];
    serve(json({ ...told, issues }, 422), json(told, 422), json({ ...told, status: 409 }, 409));
    const form = await filled(known);
    for (const answered of ["#problems", "#problems", "#conflict"]) {
      await send(form);
      await eventually(() => one(form, answered));
      if (answered === "#problems") expect(text(form, answered)).toContain(message);
      expect(await planted(form)).toEqual([]);
    }
  });

  test("writes a message, and prints, with every text as it is", async () => {
    const { document: sheet, texts } = withScripts(known.sheet);
    const form = await filled(known, { sheet });
    const typed = await typeScripts(form);
    const club = texts.filter(([path]) => path.startsWith(".club."));
    const field = await writeMessage(form);
    expect(missing([...club, ...typed], field.value)).toEqual([]);
    const paper = await printed(() => tap(form, "In phiếu đã"));
    expect(missing([...club, ...typed], textsIn(paper))).toEqual([]);
    const rows = texts.filter(([path]) =>
      /^\.(members|items|openActions)\.\d+\.(name|what|item)/.test(path),
    );
    expect(missing(rows, textsIn(paper))).toEqual([]);
    expect(await planted(form)).toEqual([]);
  });

  test("shows a draft that somebody has changed as it is", async () => {
    const kept = new Map<string, unknown>();
    const storage = {
      read: async (key: string) => kept.get(key),
      write: async (key: string, value: unknown) => void kept.set(key, value),
      remove: async (key: string) => void kept.delete(key),
    };
    const form = await filled(known, { storage });
    form.remove();
    for (const [key, value] of kept) kept.set(key, withScripts(value).document);
    const again = await open(known, { storage });
    expect(await planted(again)).toEqual([]);
  });
});

/** A path without the number or the key of one among many. */
function fieldOf(path: string): string {
  return path.replace(/^(\.indicators|\.sources)\.[^.]+/, "$1.*").replace(/\.\d+/g, ".*");
}

test("the scorecard shows every text of its document as it is", async () => {
  const { document: data, texts } = withScripts(sampleScorecard(activeClub));
  const card = new IshcClubScorecard();
  card.data = data;
  await mount(card);
  await eventually(() => one(card, "[part='trend']"));
  for (const summary of all(card, "summary")) summary.click();
  await settled(card);
  const unseen = new Set(missing(texts, shown(card)));
  const told = texts.map(([path]) => path).filter((path) => !unseen.has(path));
  expect([...new Set(told.map(fieldOf))]).toEqual([
    ".club.name",
    ".club.village",
    ".rulePack.name.vi",
    ".indicators.*.name.vi",
    ".indicators.*.above.vi",
    ".indicators.*.below.vi",
    ".groups.*.name.vi",
    ".findings.*.rule.statement.vi",
    ".findings.*.rule.unit.vi",
    ".sustainability.method.name.vi",
    ".sustainability.dimensions.*.name.vi",
    ".sources.*.short.vi",
  ]);
  expect(await planted(card)).toEqual([]);
});

test("the scorecard shows one that a server sends so", async () => {
  const { document: data } = withScripts(sampleScorecard(activeClub));
  serve(json(data), json({ title: scriptText("Lời của máy chủ") }, 500));
  const card = new IshcClubScorecard();
  card.src = "/api/scorecard";
  await mount(card);
  await eventually(() => one(card, "[part='trend']"));
  await card.reload();
  await until(() => text(card, ".stale") !== "", card);
  expect(await planted(card)).toEqual([]);
});

test("a text that is taken for markup is found out", async () => {
  const form = await open(knownForms[0] as (typeof knownForms)[0]);
  one(form, "h2").insertAdjacentHTML("beforeend", scriptText("Câu lạc bộ"));
  await eventually(() => expect("hasRun" in globalThis).toBe(true));
  expect(await planted(form)).toEqual([expect.stringContaining("<img"), "a script has run"]);
});
