/** In place of a subject's id, where the draft of it is kept: what is new has none yet. */
export const NEW_SUBJECT = "new";
