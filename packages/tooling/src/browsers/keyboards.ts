import type { Page } from "puppeteer-core";
import { Key, type WebDriver } from "selenium-webdriver";
import type { Keyboard } from "./strokes.ts";

/** What Playwright and Puppeteer both call a keyboard. */
interface PageKeyboard {
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** The keyboard of a Playwright page; its key events are trusted, as a person's. */
export function pageKeyboard(keyboard: PageKeyboard): Keyboard {
  return {
    async press(key, held) {
      for (const each of held) await keyboard.down(each);
      await keyboard.press(key);
      for (const each of [...held].reverse()) await keyboard.up(each);
    },
    type: (text) => keyboard.type(text),
  };
}

/** The keyboard of a Puppeteer page, whose types know the names of keys one by one. */
export function firefoxKeyboard({ keyboard }: Page): Keyboard {
  return pageKeyboard({
    down: (key) => keyboard.down(key as "Tab"),
    up: (key) => keyboard.up(key as "Tab"),
    press: (key) => keyboard.press(key as "Tab"),
    type: (text) => keyboard.type(text),
  });
}

/** The keyboard of a WebDriver session; its key events are trusted too. */
export function driverKeyboard(driver: WebDriver): Keyboard {
  return {
    async press(key, held) {
      const actions = driver.actions({ async: true });
      for (const each of held) actions.keyDown(webDriverKey(each));
      actions.sendKeys(webDriverKey(key));
      for (const each of [...held].reverse()) actions.keyUp(webDriverKey(each));
      await actions.perform();
    },
    type: (text) => driver.actions({ async: true }).sendKeys(text).perform(),
  };
}

/** WebDriver's private code point for a key, or the character itself. */
function webDriverKey(name: string): string {
  const constant = name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  const codes: Readonly<Record<string, unknown>> = { ...Key };
  const code = codes[constant];
  if (typeof code === "string") return code;
  if ([...name].length === 1) return name;
  throw new Error(`No key is called "${name}". Use the DOM name, such as Tab or ArrowDown.`);
}
