import { type Browser, chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";
import { INSECURE_HOST } from "./lane.ts";

/**
 * Starts the Chromium found on this machine for runs.
 *
 * @throws Error when there is none
 */
export async function openChaosBrowser(): Promise<Browser> {
  const { args = [], ...options } = await chromiumLaunchOptions();
  const rule = `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`;
  return chromium.launch({ ...options, args: [...args, rule] });
}
