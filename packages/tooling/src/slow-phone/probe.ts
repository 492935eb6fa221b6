/** What the page under test keeps about itself, in its own clock (ms since navigation). */
interface Probe {
  /** Sum of layout shifts that no tap caused. */
  shift: number;
  /** One for each tap that was answered, in their order. */
  readonly taps: Tap[];
}

/** What became of one tap. */
interface Tap {
  /** When the finger touched the glass. */
  readonly touchedAt: number;
  /** When the frame was ready that answered it. */
  readonly at: number;
  /** How long after the tap that was. */
  readonly took: number;
  /** How long after the tap the frame was ready that has it in the count; where there is a count. */
  counted?: number;
}

declare global {
  interface Window {
    phoneProbe: Probe;
    /** Tells who taps that a tap is answered. */
    phoneTapAnswered?: (payload: string) => void;
  }
}

/**
 * Runs in the page before its own scripts. A tap counts from the moment the
 * browser took it from the screen until the frame after its handlers is done.
 */
export function installProbe(): void {
  const probe: Probe = { shift: 0, taps: [] };
  window.phoneProbe = probe;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) probe.shift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  /**
   * Called in a frame: calls once that frame is done. A form that draws more after it may begin the
   * frame behind it before any timer runs; that one begins when the first is done, too.
   */
  const whenDone = (then: () => void) => {
    let isDone = false;
    const done = () => {
      if (!isDone) then();
      isDone = true;
    };
    setTimeout(done);
    requestAnimationFrame(done);
  };
  /** Begins to watch the count of the form, which there is or not. */
  const watchCount = (then: () => void) => {
    const count = document
      .querySelector("ishc-attendance-form")
      ?.shadowRoot?.querySelector("#tally");
    const observer = new MutationObserver(() => {
      observer.disconnect();
      then();
    });
    if (count) observer.observe(count, { characterData: true, childList: true, subtree: true });
  };
  let touchedAt = 0;
  let onCount: () => unknown = () => undefined;
  addEventListener(
    "pointerdown",
    ({ timeStamp }) => {
      touchedAt = timeStamp;
      onCount = () => undefined;
      // Now, while the finger lies on the glass: it would take from the time that is measured.
      watchCount(() => onCount());
    },
    { capture: true },
  );
  addEventListener(
    "pointerup",
    ({ timeStamp }) => {
      const sinceTap = () => performance.now() - timeStamp;
      // A label clicks its field as well: the tap itself is the first of the two.
      let isClicked = false;
      addEventListener("click", () => (isClicked = true), { capture: true, once: true });
      const onPress = () => {
        let counted: number | undefined;
        let tap: Tap | undefined;
        const onCounted = () => {
          counted = sinceTap();
          if (tap) tap.counted = counted;
        };
        const onAnswered = () => {
          tap = { touchedAt, at: performance.now(), took: sinceTap() };
          if (counted !== undefined) tap.counted = counted;
          probe.taps.push(tap);
          performance.mark("phone-tap-answered");
          window.phoneTapAnswered?.("");
        };
        onCount = () => requestAnimationFrame(() => whenDone(onCounted));
        requestAnimationFrame(() => {
          if (isClicked) whenDone(onAnswered);
        });
      };
      // One task presses, focuses and clicks. Asked at its beginning, this comes before all that the
      // form asks for in the frame behind the one that answers.
      addEventListener("mousedown", onPress, { capture: true, once: true });
    },
    { capture: true },
  );
}

/** A choice on the screen: where it is, and whether it is taken. */
interface Choice {
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
}

/**
 * Runs in the page: waits until one choice of one person is there, and brings it into the middle of
 * the screen. Nobody scrolls before there is something to see: in the frame that draws a form, what
 * stands below would count as moved, by the way between where it was and where the scrolling has
 * brought it. Asking from outside, again and again, would keep a slow phone from drawing it.
 *
 * @param index - of the radio button among all, in the order of the page
 * @returns undefined where it is there and takes up no room
 */
export async function choiceAt(index: number): Promise<Choice | undefined> {
  const found = () => {
    const roots = [document, document.querySelector("ishc-attendance-form")?.shadowRoot];
    return roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? []),
    ])[index];
  };
  let field = found();
  while (!field) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    field = found();
  }
  const nextFrame = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const target = field.closest("label") ?? field;
  await nextFrame();
  target.scrollIntoView({ block: "center", behavior: "instant" });
  await nextFrame();
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width === 0) return undefined;
  return { x: x + width / 2, y: y + height / 2, isChosen: field.checked };
}
