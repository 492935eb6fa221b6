import { expect, test } from "vitest";
import { diskWords, installWords } from "./words.mjs";

const refused = (code: string) => Object.assign(new Error("refused"), { code });

test.each([
  ["EROFS", /^\/club is on a read-only disk\. Copy the project/],
  ["EACCES", /^This user may not write to \/club\./],
  ["EPERM", /does not let this user write to \/club/],
  ["ENOSPC", /^The disk that holds \/club is full\. Free about 1 GB/],
  ["EDQUOT", /share of the disk that holds \/club is used up/],
])("%s is put into words", (code, words) => {
  expect(diskWords(refused(code), "/club")).toMatch(words);
});

test.each([refused("EBUSY"), new Error("no code"), "not an error", undefined])(
  "an error that is not the disk's (%s) is left alone",
  (error) => {
    expect(diskWords(error, "/club")).toBeUndefined();
  },
);

test.each([
  [
    "no name service",
    "npm error code ENOTFOUND\nnpm error network request failed",
    /could not reach its registry/,
  ],
  ["a slow name service", "npm error code EAI_AGAIN", /could not reach its registry/],
  ["a refused connection", "npm error code ECONNREFUSED", /Check the connection/],
  ["a full disk", "npm error code ENOSPC", /disk that holds \/club is full/],
  ["a read-only disk", "npm error code EROFS", /read-only disk/],
  [
    "lockfile and manifest apart",
    "npm error code EUSAGE\nnpm error `npm ci` can only install",
    /Run npm install/,
  ],
  ["anything else", "npm error code E418", /What it said is above/],
])("npm's failure is put into words: %s", (_name, output, words) => {
  expect(installWords(output, "/club")).toMatch(words);
});
