import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";

/** Writes a file piece by piece. Whatever goes wrong is thrown where somebody waits for it. */
export class FileWriter {
  private readonly _stream: WriteStream;
  private _failure: Error | undefined;

  /** Begins a file; what was there is replaced. */
  constructor(file: string) {
    this._stream = createWriteStream(file).on("error", (error) => {
      this._failure ??= error;
    });
  }

  /** Resolves once the file is there. */
  async opened(): Promise<void> {
    if (this._stream.pending) await this._until("open");
    this._check();
  }

  /** Writes a text; resolves when there is room for the next. */
  async write(text: string): Promise<void> {
    if (!this._stream.write(text)) await this._until("drain");
    this._check();
  }

  /** Ends the file; resolves once all of it is handed to the disk. */
  async close(): Promise<void> {
    this._stream.end();
    if (!this._stream.closed) await this._until("close");
    this._check();
  }

  /** A failure ends the wait, too; it is kept, and thrown by whoever waited. */
  private async _until(event: string): Promise<void> {
    if (!this._failure) await once(this._stream, event).catch(() => {});
  }

  private _check(): void {
    if (this._failure) throw this._failure;
  }
}
