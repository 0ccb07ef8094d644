// Makes pages more comfortable; every page is whole without it.
(() => {
  "use strict";

  // A form that has been sent is not sent again by a second click. Coming back in history makes it usable again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    form.querySelectorAll("button[type=submit]").forEach((button) => button.setAttribute("aria-busy", "true"));
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    });
  });

  // Printing needs a script; without one there is the browser's own menu, and no button.
  document.querySelectorAll("button[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // Tables marked data-sortable can be sorted by their column heads.
  const collator = new Intl.Collator(document.documentElement.lang || "nb", { numeric: true });
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const time = cell.querySelector("time[datetime]");
    return cell.dataset.value ?? time?.dateTime ?? cell.textContent.trim();
  };

  const makeSortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (!head.textContent.trim()) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const rising = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach((other) => other.hasAttribute("aria-sort") && other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", rising ? "ascending" : "descending");
        const body = table.tBodies[0];
        [...body.rows]
          .sort((a, b) => collator.compare(valueOf(a, column), valueOf(b, column)) * (rising ? 1 : -1))
          .forEach((row) => body.append(row));
      });
    });
  };

  document.querySelectorAll("table[data-sortable]").forEach(makeSortable);
  document.addEventListener("part-replaced", (event) =>
    event.target.querySelectorAll("table[data-sortable]").forEach(makeSortable));

  const load = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`Could not load ${address}`));
      document.head.append(script);
    });

  // Only pages that change while they lie open need what keeps them up to date.
  if (document.querySelector("[data-live], main[data-changes]")) {
    // Without it there is a link that fetches the page anew.
    load("/assets/live.js").catch((error) => console.warn(error.message));
  }

  // Charts are loaded only where there is one to draw.
  if (document.querySelector("figure[data-chart]")) {
    load("/vendor/echarts/echarts.min.js")
      .then(() => load("/vendor/echarts/i18n/langnb-NO.js"))
      .then(() => load("/assets/charts.js"))
      // The tables are there in any case: without the drawing nothing is lost.
      .catch((error) => console.warn(error.message));
  }
})();
