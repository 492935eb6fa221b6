import { join } from "node:path";

/** What a person may set when starting the site. */
export interface Settings {
  /** The address to listen on; this machine only unless `HOST` says otherwise. */
  readonly host: string;
  /** The port; 0 takes a free one. */
  readonly port: number;
  /** Folder of the database, where no other is named. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL database, or path of a SQLite file; undefined for one in the folder. */
  readonly databaseUrl: string | undefined;
}

const DATA_FOLDER = join(import.meta.dirname, "../.data");

/**
 * Reads the settings from the environment.
 *
 * @returns the settings, or one sentence for the person who set them wrongly
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const port = env["PORT"]?.trim() || "4173";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return `PORT phải là số từ 0 đến 65535, không phải “${port}”. Ví dụ: PORT=8080 npm start`;
  }
  return {
    host: env["HOST"]?.trim() || "127.0.0.1",
    port: Number(port),
    dataFolder: env["ISHC_DATA_DIR"]?.trim() || DATA_FOLDER,
    databaseUrl: env["DATABASE_URL"]?.trim() || undefined,
  };
}
