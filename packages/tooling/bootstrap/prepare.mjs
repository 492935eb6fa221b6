import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { isInstalled } from "./install-state.mjs";
import { diskWords, installWords } from "./words.mjs";

/** A failure already put into words for a person; its message is all to print. */
export class Explained extends Error {}

/**
 * Makes a fresh clone ready to run: checks that the folder can be written to,
 * and installs the dependencies when the lockfile asks for others.
 *
 * @param {string} root folder of the repository
 * @throws {Explained} when the disk, the network or npm is in the way
 */
export function prepare(root) {
  checkWritable(root);
  if (!isInstalled(root)) install(root);
}

/**
 * @param {string} root
 * @param {(file: string, text: string) => void} write how to write a file; a test gives another
 */
export function checkWritable(root, write = fs.writeFileSync) {
  const probe = path.join(root, `.cache-${process.pid}.tmp`);
  try {
    write(probe, "can this folder be written to?\n");
  } catch (error) {
    const explanation = diskWords(error, root);
    if (explanation === undefined) throw error;
    throw new Explained(explanation);
  } finally {
    fs.rmSync(probe, { force: true });
  }
}

/** @param {string} root */
function install(root) {
  console.error("Installing dependencies; this takes about a minute, once.");
  const { status, stdout, stderr, error } = npm(root, ["ci", "--no-audit", "--no-fund"]);
  if (status === 0) return;
  const output = `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`;
  console.error(output.trim());
  throw new Explained(installWords(output, root));
}

/**
 * Runs the npm that called us, or else the one on the path.
 *
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const cli = process.env["npm_execpath"];
  const options = /** @type {const} */ ({ cwd: root, encoding: "utf8", maxBuffer: 64e6 });
  return cli?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
