// Once everything is there: what needs scripts appears, and the address is obeyed.
for (const each of all(".controls, .buttons, .moves, .downloads, #hint")) each.hidden = false;
if (parts.step) parts.step("");
the("language").addEventListener("click", () => change("lang", root.lang === "de" ? "en" : "de"));
the("link").addEventListener("click", (event) => {
  event.preventDefault();
  navigator.clipboard?.writeText(location.href).then(() => { the("found").textContent = say(data.copied); }, () => {});
});
window.addEventListener("hashchange", recall);
window.addEventListener("resize", () => document.dispatchEvent(new Event("laid")));
// On paper a table of many columns would be columns of letters, so only who opened it gets it; so
// it is with every table of a report, which would be three times as long.
window.addEventListener("beforeprint", () => {
  if (!the("brief")) for (const each of all("details.table")) each.open ||= all("thead tr", each).every((row) => row.cells.length < 10);
});
parts.lang(root.lang);
recall();
