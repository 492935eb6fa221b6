import type { Page } from "playwright-core";
import { choiceAt } from "./probe.ts";

/** Nothing here takes longer, ms; beyond it the form counts as broken. */
export const patience = 300_000;

/**
 * So long a finger lies on the glass, ms: our own choice, and shorter than what Android takes for
 * holding (`getTapTimeout`, 100 ms). Without it the frame that the browser draws for the touch
 * itself would delay the one that answers.
 */
const holdMs = 80;

/** Taps choices of a page as a finger does, and hears from the page when a tap is answered. */
export interface Finger {
  /**
   * Touches a choice, as soon as it is there, until it is taken.
   *
   * @param index - of the radio button among all, in the order of the page
   * @param restMs - from when the choice has come into sight until the touch
   */
  tap(index: number, restMs: number): Promise<void>;
}

/**
 * Lays a finger on a page. The page calls when a tap is answered: asking it again and again would
 * take from the time that is measured.
 */
export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let answered = () => {};
  session.on("Runtime.bindingCalled", () => answered());
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "phoneTapAnswered" });

  async function touch(x: number, y: number): Promise<void> {
    const answer = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("A tap was not answered.")), patience);
      answered = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.waitForTimeout(holdMs);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await answer;
  }

  return {
    async tap(index, restMs) {
      const end = performance.now() + patience;
      while (performance.now() < end) {
        const seen = await page.evaluate(choiceAt, index);
        if (seen?.isChosen) return;
        // What came into sight is drawn by then, and may have moved.
        if (seen && restMs > 0) await page.waitForTimeout(restMs);
        const choice = restMs > 0 ? await page.evaluate(choiceAt, index) : seen;
        if (choice) await touch(choice.x, choice.y);
        else await page.waitForTimeout(20);
      }
      throw new Error(`Choice ${index} was never taken.`);
    },
  };
}
