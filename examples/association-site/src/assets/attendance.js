// After the receipt has come, shows the way on. Without this script the link above does.
const after = document.getElementById("after-saving");

document.addEventListener("ishc-received", () => {
  if (!after) return;
  after.hidden = false;
  after.focus();
});

// What is changed again is not saved yet.
document.addEventListener("ishc-change", () => {
  if (after) after.hidden = true;
});
