import { CODES, giveUp, line } from "./line.ts";

const { bytes, view, cursor } = line;
const { BLANK, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } = CODES;

/** Goes past the blanks that stand here. */
export function skipBlanks(): void {
  while (isBlank(bytes[cursor.at] as number)) cursor.at += 1;
}

function isBlank(code: number): boolean {
  return code <= BLANK && (code === BLANK || code === 10 || code === 13 || code === 9);
}

/** Begins an object; whether a field has to come. */
export function opensObject(): boolean {
  return opens(OPEN_OBJECT, CLOSE_OBJECT);
}

/** Begins a list; whether an entry has to come. */
export function opensList(): boolean {
  return opens(OPEN_LIST, CLOSE_LIST);
}

function opens(bracket: number, end: number): boolean {
  if (bytes[cursor.at] !== bracket) {
    giveUp();
    return false;
  }
  pass(1);
  return bytes[cursor.at] !== end;
}

/** Takes the comma that stands here; whether one does, and so something more has to come. */
export function takesComma(): boolean {
  if ((bytes[cursor.at] as number) <= BLANK) skipBlanks();
  if (bytes[cursor.at] !== COMMA) return false;
  pass(1);
  return true;
}

/** Ends an object, if it has all that it must have. */
export function closeObject(isWhole: boolean): void {
  close(CLOSE_OBJECT, isWhole);
}

/** Ends a list, if it has all that it must have. */
export function closeList(isWhole: boolean): void {
  close(CLOSE_LIST, isWhole);
}

function close(bracket: number, isWhole: boolean): void {
  if (isWhole && bytes[cursor.at] === bracket) cursor.at += 1;
  else giveUp();
}

/** Four bytes, the first of them so many from here, as one number of which it is the lowest part. */
export function four(further: number): number {
  return view.getInt32(cursor.at + further, true);
}

/** Goes past a name of so many bytes, and the blanks before its value. */
export function named(length: number): true {
  pass(length);
  return true;
}

/** Goes past a value of so many bytes, and gives it. */
export function valued<T>(length: number, value: T): T {
  cursor.at += length;
  return value;
}

function pass(count: number): void {
  cursor.at += count;
  if ((bytes[cursor.at] as number) <= BLANK) skipBlanks();
}
