import {
  afterBlanks,
  BACKSLASH,
  BLANK,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  digitAt,
  isBlank,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  standsAt,
  ZERO,
} from "./byte-codes.ts";
import { asciiText, DAY_LENGTH, dayAt, IdTable, idEnd } from "./byte-texts.ts";
import type { Question } from "./question.ts";
import { isPartialByDigits, isPlainText } from "./quick-texts.ts";
import { READ, type Shape, shapeOf } from "./read-shape.ts";
import { decodeUtf8 } from "./utf8.ts";

/**
 * Reads JSON and asks whether it is sound in one go: straight from bytes, by
 * what the schema says must come. It takes only what is written the usual way —
 * no escapes in texts, no odd numbers, no field that the schema does not have —
 * and gives up on anything else, sound or not; `JSON.parse` and the parser then
 * say what is there. What it gives is what `JSON.parse` would, and sound.
 *
 * The functions that most of a document goes through are longer than elsewhere:
 * a call for each character would cost more than all the rest.
 */
export class SoundReader {
  private readonly _question: Shape;
  private readonly _ids = new IdTable();
  private _bytes: Uint8Array = new Uint8Array(0);
  private _at = 0;

  /** @param question - what is asked of the whole document, an object */
  constructor(question: Question) {
    this._question = shapeOf(question);
  }

  /** The document, or undefined where it cannot be read this way. */
  read(bytes: Uint8Array): unknown {
    let end = bytes.length;
    while (end > 0 && isBlank(bytes[end - 1] as number)) end -= 1;
    // With a bracket at the end nothing is looked for beyond it.
    if (end === 0 || bytes[end - 1] !== CLOSE_OBJECT) return undefined;
    this._bytes = bytes;
    this._at = 0;
    const value = this._value(this._question);
    return this._at === end ? value : undefined;
  }

  private _value(shape: Shape): unknown {
    this._skipBlanks();
    switch (shape.code) {
      case READ.object:
        return this._object(shape);
      case READ.list:
        return this._list(shape);
      case READ.oneOf:
        return this._oneOf(shape);
      case READ.oneNumber:
        return this._oneNumber(shape);
      case READ.id:
        return this._id();
      case READ.day:
        return this._day();
      case READ.partialDate:
        return this._partialDate();
      case READ.text:
        return this._text(shape);
      case READ.wholeNumber:
        return this._wholeNumber(shape);
      default:
        return this._otherNumber(shape);
    }
  }

  private _object({ fields, required }: Shape): unknown {
    const bytes = this._bytes;
    if (bytes[this._at] !== OPEN_OBJECT) return undefined;
    const object: Record<string, unknown> = {};
    let next = 0;
    let found = 0;
    let isDue = bytes[this._at + 1] !== CLOSE_OBJECT;
    this._at += 1;
    while (isDue) {
      this._skipBlanks();
      const place = this._fieldHere(fields, next, object);
      const field = fields[place];
      if (!field) return undefined;
      this._at += field.nameBytes.length;
      const value = this._value(field);
      if (value === undefined) return undefined;
      object[field.name] = value;
      if (!field.isOptional) found += 1;
      next = place + 1;
      isDue = this._takeComma();
    }
    if (bytes[this._at] !== CLOSE_OBJECT || found !== required) return undefined;
    this._at += 1;
    return object;
  }

  /**
   * The place of the field whose name stands here; −1 for none, or one that was
   * there before. Nearly every document has its fields in the schema's order,
   * some of them left out.
   */
  private _fieldHere(fields: readonly Shape[], next: number, object: object): number {
    const bytes = this._bytes;
    for (let place = next; place < fields.length; place += 1) {
      if (standsAt(bytes, this._at, (fields[place] as Shape).nameBytes)) return place;
    }
    const place = fields.findIndex(({ nameBytes }) => standsAt(bytes, this._at, nameBytes));
    return place >= 0 && Object.keys(object).includes((fields[place] as Shape).name) ? -1 : place;
  }

  private _list({ entry, min, max, isSoundBeside }: Shape): unknown {
    const bytes = this._bytes;
    if (!entry || bytes[this._at] !== OPEN_LIST) return undefined;
    const list: unknown[] = [];
    this._at += 1;
    this._skipBlanks();
    let isDue = bytes[this._at] !== CLOSE_LIST && this._quickly(list, entry);
    while (isDue) {
      const value = this._value(entry);
      if (value === undefined) return undefined;
      list.push(value);
      isDue = this._takeComma();
    }
    if (bytes[this._at] !== CLOSE_LIST || list.length < min || list.length > max) return undefined;
    this._at += 1;
    return isSoundBeside(list) ? list : undefined;
  }

  /**
   * Reads as many entries as it can of the two kinds of list that most of a
   * register is: ids, and marks of attendance.
   *
   * @returns whether another entry has to come
   */
  private _quickly(list: unknown[], entry: Shape): boolean {
    if (entry.code === READ.id) return this._idsInto(list);
    return entry.isMark ? this._marksInto(list, entry) : true;
  }

  private _idsInto(list: unknown[]): boolean {
    const bytes = this._bytes;
    let at = this._at;
    for (let end = idEnd(bytes, at); end >= 0; end = idEnd(bytes, at)) {
      list.push(this._ids.at(bytes, at + 1, end));
      this._at = end + 1;
      if (bytes[this._at] !== COMMA) return this._takeComma();
      at = this._at + 1;
    }
    this._at = at;
    return true;
  }

  private _marksInto(list: unknown[], { fields: [id, word] }: Shape): boolean {
    const bytes = this._bytes;
    if (!id || !word) return true;
    const { nameBytes: idName } = id;
    const { nameBytes: wordName, valueBytes, values } = word;
    for (;;) {
      let at = this._at;
      if (bytes[at] !== OPEN_OBJECT || !standsAt(bytes, at + 1, idName)) return true;
      at += 1 + idName.length;
      const end = idEnd(bytes, at);
      if (end < 0 || bytes[end + 1] !== COMMA || !standsAt(bytes, end + 2, wordName)) return true;
      const member = this._ids.at(bytes, at + 1, end);
      at = end + 2 + wordName.length;
      const which = wordHere(valueBytes, bytes, at);
      if (which < 0) return true;
      at += (valueBytes[which] as Uint8Array).length;
      if (bytes[at] !== CLOSE_OBJECT) return true;
      const mark: Record<string, unknown> = {};
      mark[id.name] = member;
      mark[word.name] = values[which];
      list.push(mark);
      this._at = at + 1;
      if (!this._takeComma()) return false;
    }
  }

  private _oneOf({ values, valueBytes }: Shape): unknown {
    const which = wordHere(valueBytes, this._bytes, this._at);
    if (which < 0) return undefined;
    this._at += (valueBytes[which] as Uint8Array).length;
    return values[which];
  }

  private _oneNumber(shape: Shape): unknown {
    const number = this._wholeNumber(shape);
    return shape.values.includes(number) ? number : undefined;
  }

  private _id(): string | undefined {
    const from = this._at + 1;
    const end = idEnd(this._bytes, this._at);
    if (end < 0) return undefined;
    this._at = end + 1;
    return this._ids.at(this._bytes, from, end);
  }

  private _day(): string | undefined {
    const day = dayAt(this._bytes, this._at);
    this._at += DAY_LENGTH + 2;
    return day;
  }

  private _partialDate(): string | undefined {
    const bytes = this._bytes;
    const from = this._at + 1;
    if (bytes[from + DAY_LENGTH] === QUOTE) return this._day();
    const to = bytes[from + 4] === QUOTE ? from + 4 : from + 7;
    if (bytes[from - 1] !== QUOTE || bytes[to] !== QUOTE) return undefined;
    this._at = to + 1;
    const date = asciiText(bytes, from, to);
    return isPartialByDigits(date) ? date : undefined;
  }

  private _text({ kind, min, max, isSoundBeside }: Shape): string | undefined {
    const bytes = this._bytes;
    const from = this._at + 1;
    if (bytes[from - 1] !== QUOTE) return undefined;
    let at = from;
    let all = 0;
    for (let code = bytes[at] as number; code !== QUOTE; code = bytes[at] as number) {
      if (code === BACKSLASH || code < BLANK || at - from > MOST_IN_A_TEXT) return undefined;
      all |= code;
      at += 1;
    }
    this._at = at + 1;
    const text = all < 128 ? asciiText(bytes, from, at) : decodeUtf8(bytes.subarray(from, at));
    if (text === undefined || text.length < min || text.length > max) return undefined;
    const isSound = (kind === "text" && isPlainText(text)) || isSoundBeside(text);
    return isSound ? text : undefined;
  }

  private _wholeNumber({ min, max }: Shape): number | undefined {
    const bytes = this._bytes;
    const from = this._at;
    let number = 0;
    let at = from;
    for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
      number = number * 10 + digit;
      at += 1;
    }
    const digits = at - from;
    if (digits === 0 || digits > MOST_DIGITS || (digits > 1 && bytes[from] === ZERO))
      return undefined;
    this._at = at;
    return this._isAtEnd() && number >= min && number <= max ? number : undefined;
  }

  private _otherNumber({ min, max, isSoundBeside }: Shape): number | undefined {
    const from = this._at;
    while (NUMBER_CODES[this._bytes[this._at] as number] === 1) this._at += 1;
    if (this._at - from > MOST_IN_A_NUMBER) return undefined;
    const text = asciiText(this._bytes, from, this._at);
    if (!JSON_NUMBER.test(text)) return undefined;
    const number = Number(text);
    return number >= min && number <= max && isSoundBeside(number) ? number : undefined;
  }

  /** Takes the comma that stands here; if none does, what stands here ends the list. */
  private _takeComma(): boolean {
    this._skipBlanks();
    if (this._bytes[this._at] !== COMMA) return false;
    this._at += 1;
    if ((this._bytes[this._at] as number) <= BLANK) this._skipBlanks();
    return true;
  }

  private _skipBlanks(): void {
    if ((this._bytes[this._at] as number) <= BLANK) this._at = afterBlanks(this._bytes, this._at);
  }

  /** Whether a number ends here, and is not the beginning of a longer one. */
  private _isAtEnd(): boolean {
    const code = this._bytes[this._at] as number;
    return code === COMMA || code === CLOSE_OBJECT || code === CLOSE_LIST || isBlank(code);
  }
}

function wordHere(words: readonly Uint8Array[], bytes: Uint8Array, at: number): number {
  for (let i = 0; i < words.length; i += 1) {
    if (standsAt(bytes, at, words[i] as Uint8Array)) return i;
  }
  return -1;
}

/** Longer ones are left to `JSON.parse`: no text of a register may be so long. */
const MOST_IN_A_TEXT = 8000;
/** More may not be exact. */
const MOST_DIGITS = 15;
const MOST_IN_A_NUMBER = 32;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_CODES = Uint8Array.from({ length: 256 }, (_, code) =>
  "0123456789+-.eE".includes(String.fromCharCode(code)) ? 1 : 0,
);
