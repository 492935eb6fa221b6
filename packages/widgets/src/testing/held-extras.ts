import type { FetchedPart } from "../element/fetched-part.ts";

/** A form, as far as it has a second file. */
interface Form {
  readonly _form: { readonly options: { readonly extras: FetchedPart<unknown> } };
}

/**
 * Has a form's second file still be on its way, as on a slow line, though this page had it before.
 *
 * @param form - not in the page yet
 * @returns brings it
 */
export async function holdExtras(form: HTMLElement): Promise<() => void> {
  const { extras } = (form as unknown as Form)._form.options;
  await extras.asked;
  const { value } = extras;
  extras.value = undefined;
  let isHere = () => {};
  extras["asking"] = new Promise<void>((resolve) => (isHere = resolve));
  return () => {
    extras.value = value;
    extras["redraw"]();
    isHere();
  };
}
