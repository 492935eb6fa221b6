/** The three families of browser every page and element is tried in. */
export const engines = ["chromium", "firefox", "webkit"] as const;

/** One of {@link engines}. */
export type Engine = (typeof engines)[number];

/** A page in a real browser, driven the same way whatever the engine. */
export interface BrowserSession {
  readonly engine: Engine;
  /** Opens a page and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the page. It is sent as text, so it sees its arguments
   * and the page, and nothing of the test; result and arguments must be JSON.
   */
  evaluate<Result, Args extends readonly unknown[]>(
    fn: string | ((...args: Args) => Result | Promise<Result>),
    ...args: Args
  ): Promise<Result>;
  /**
   * Clicks the middle of an element as a mouse would.
   *
   * @param selector - CSS; `host >>> inside` looks inside the host's shadow root
   * @throws Error if nothing matches, or something else covers it
   */
  click(selector: string): Promise<void>;
  /** Presses one key or chord by its DOM name: `Tab`, `Shift+Tab`, `Enter`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Sets the page's size in CSS pixels. WebKit's window goes no narrower than about 450. */
  setViewport(width: number, height: number): Promise<void>;
  /** Writes what the page looks like as PNG. */
  screenshot(path: string): Promise<void>;
  /** Errors the page logged or threw since it was opened, in order. */
  consoleErrors(): Promise<readonly string[]>;
  /** Every address the page asked for; in WebKit, those its timing records name. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}
