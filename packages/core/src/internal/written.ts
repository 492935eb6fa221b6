/** In NFC, so that equal names are equal. */
export const composed = (value: string) => value.normalize("NFC");

/** Whether there is anything in a text but blanks. */
export const isWritten = (value: string) => value.trim() !== "";

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a text is an id: 1…64 letters, digits, dots, dashes and underscores. */
export const isId = (value: string) => ID.test(value);
