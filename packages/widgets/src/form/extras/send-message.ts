import type { FormExtrasWords } from "@ishc/i18n";

/**
 * Hands a text to whatever app the person chooses; otherwise it is copied, or
 * stands there to be copied by hand. It is shown in any case.
 *
 * @param event - the tap, below the place where the text is shown
 * @param text - with names of people
 * @param words - to say what became of it
 */
export async function sendMessage(
  event: Event,
  text: string,
  words: Pick<FormExtrasWords, "copied" | "copyByHand">,
): Promise<void> {
  const place = (event.currentTarget as Element).closest("details")?.querySelector(".message");
  const field = place?.querySelector("textarea");
  if (!(place instanceof HTMLElement) || !field) return;
  place.hidden = false;
  field.value = text;
  if (await isShared(text)) return;
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  const status = place.querySelector("[role=status]");
  if (status) status.textContent = isCopied ? words.copied : words.copyByHand;
  field.focus();
  field.select();
}

/** Whether the text went to an app, or the person changed their mind. */
async function isShared(text: string): Promise<boolean> {
  if (!navigator.share) return false;
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    return (error as Error).name === "AbortError";
  }
}
