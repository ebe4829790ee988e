// A heading sorts the options by its column; a second time the other way round.
{
  const told = (row, at) => row.cells[at].dataset.sort ?? row.cells[at].textContent;
  const compare = (a, b) => (isNaN(a) || isNaN(b) ? a.localeCompare(b) : a - b);
  for (const button of all(".sort")) {
    button.addEventListener("click", () => {
      const at = Number(button.dataset.column), table = button.closest("table");
      const turned = button.closest("th").ariaSort === "ascending";
      for (const each of all("thead th", table)) each.removeAttribute("aria-sort");
      button.closest("th").ariaSort = turned ? "descending" : "ascending";
      const rows = all("tbody tr", table).sort((a, b) => compare(told(a, at), told(b, at)));
      table.tBodies[0].append(...(turned ? rows.reverse() : rows));
    });
  }
}
