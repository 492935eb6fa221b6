import { shareOneHeap } from "./command/share-one-heap.ts";

shareOneHeap(process);
// Loaded late: a process that starts over would have loaded it for nothing.
await import("./cli.ts");
