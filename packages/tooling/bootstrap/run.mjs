import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Explained } from "./prepare.mjs";

/**
 * The Node that can run this repository's TypeScript as it is: the one the
 * repository installs, whatever Node started us.
 *
 * @param {string} root folder of the repository
 */
function currentNode(root) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const installed = path.join(root, "node_modules/node/bin", name);
  if (fs.existsSync(installed)) return installed;
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24) return process.execPath;
  throw new Explained(
    "The Node.js that this project brings along was not installed: its install script did not run, or there is none for this system. Run npm rebuild node, or start with Node.js 24 or newer.",
  );
}

/**
 * Runs a script of this repository and waits. Its input and output are ours,
 * signals are passed on, and what it leaves with is what we return.
 *
 * @param {string} root folder of the repository
 * @param {string} script path from the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code, 128 and more after a signal
 */
export function run(root, script, args = []) {
  const node = currentNode(root);
  const bin = path.join(root, "node_modules/.bin");
  const env = { ...process.env, PATH: [bin, process.env["PATH"]].join(path.delimiter) };
  const child = spawn(node, [path.join(root, script), ...args], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  const forget = passSignalsTo(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      forget();
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

/**
 * A terminal sends Ctrl-C to the child by itself; other signals reach only us.
 * And those sent to npm reach not even us: npm ends the shell between, which
 * tells nobody, so we watch whether our parent is still there.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
function passSignalsTo(child) {
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const stopWatching = process.env["npm_lifecycle_event"]
    ? whenOrphaned(() => child.kill())
    : () => {};
  return () => {
    for (const signal of signals) process.off(signal, pass);
    stopWatching();
  };
}

/**
 * @param {() => void} act called once, when the process that started us is gone
 * @returns {() => void} stops watching
 */
function whenOrphaned(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 300);
  timer.unref();
  return () => clearInterval(timer);
}
