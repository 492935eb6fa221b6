import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "./open-database.ts";

/**
 * A thread that copies what was written ahead into the file whenever it is told to,
 * until it is told to end. It takes no lock that a writer needs.
 */
const database = openDatabase(workerData);
const checkpoint = database.prepare("pragma wal_checkpoint(passive)");

parentPort?.on("message", (message: "copy" | "end") => {
  if (message === "copy") checkpoint.get();
  else {
    database.close();
    parentPort?.close();
  }
});
