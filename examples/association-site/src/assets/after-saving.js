// After the receipt has come, shows the way on. Without this script the link above does.
const after = document.getElementById("after-saving");

document.addEventListener("ishc-received", ({ target }) => {
  if (!after) return;
  after.hidden = false;
  // The other forms offer the next entry themselves: nobody is taken away from it.
  if (target instanceof Element && target.localName === "ishc-attendance-form") after.focus();
});

// What is changed again is not saved yet.
document.addEventListener("ishc-change", () => {
  if (after) after.hidden = true;
});
