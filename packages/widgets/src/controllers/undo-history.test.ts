import { expect, test } from "vitest";
import { pushStep, UNDO_LIMIT, type UndoHistory } from "./undo-history.ts";

test("keeps the newest steps, and leaves the old history as it was", () => {
  let history: UndoHistory<number, string> = [];
  for (let i = 0; i <= UNDO_LIMIT; i += 1)
    history = pushStep(history, { before: i, action: "add" });
  expect(history).toHaveLength(UNDO_LIMIT);
  expect(history[0]?.before).toBe(1);
  expect(history[UNDO_LIMIT - 1]?.before).toBe(UNDO_LIMIT);
});
