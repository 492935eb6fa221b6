/** Today where this device stands, `yyyy-MM-dd`. Only for what a person is offered and warned of. */
export function thisDay(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
