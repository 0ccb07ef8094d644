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

  // A page that lies open says when what it shows has become old. Without a script there is a link that fetches it anew.
  document.querySelectorAll("[data-watch]").forEach((watch) => {
    const message = watch.querySelector("[data-watch-message]");
    const every = 30_000;
    const look = async () => {
      if (document.visibilityState === "visible") {
        try {
          const answer = await fetch(watch.dataset.watch, { headers: { Accept: "application/json" } });
          if (answer.ok && (await answer.json()).state !== watch.dataset.state) {
            message.hidden = false;
            return;
          }
        } catch {
          // No connection just now; it is asked again.
        }
      }
      setTimeout(look, every);
    };
    setTimeout(look, every);
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

  // A page marked data-live fetches itself again when there is something new, and puts in the parts that have changed.
  // It can be paused, and stays so on this machine. Without a script there is a link that fetches it anew.
  document.querySelectorAll("[data-live]").forEach((live) => {
    const button = live.querySelector("button");
    const message = live.querySelector("[data-live-message]");
    const every = 30_000;
    const parts = () => [...document.querySelectorAll("[data-live-part][id]")];
    // As they were sent: drawing charts changes them.
    const sent = new Map(parts().map((part) => [part.id, part.innerHTML]));
    let state = live.dataset.state;
    let paused = false;
    try {
      paused = localStorage.getItem("live-paused") === "yes";
    } catch {
      // A browser that keeps nothing: the pause lasts as long as the page.
    }
    const tell = () => {
      button.textContent = paused ? button.dataset.resume : button.dataset.pause;
      message.textContent = paused ? live.dataset.paused : "";
    };
    const put = (page) => {
      let waiting = false;
      parts().forEach((part) => {
        const fresh = page.getElementById(part.id);
        if (!fresh || fresh.innerHTML === sent.get(part.id)) {
          return;
        }
        if (part.contains(document.activeElement)) {
          waiting = true; // nothing is taken from under somebody's hands
          return;
        }
        sent.set(part.id, fresh.innerHTML);
        part.replaceChildren(...fresh.childNodes);
        part.querySelectorAll("table[data-sortable]").forEach(makeSortable);
        part.dispatchEvent(new CustomEvent("part-replaced", { bubbles: true }));
      });
      return !waiting;
    };
    const look = async () => {
      if (!paused && document.visibilityState === "visible") {
        try {
          const answer = await fetch(live.dataset.live, { headers: { Accept: "application/json" } });
          const now = answer.ok ? (await answer.json()).state : state;
          if (now !== state && !paused) {
            const address = new URL(window.location.href);
            address.searchParams.set("live", "true");
            address.searchParams.delete("done");
            const page = await fetch(address, { headers: { Accept: "text/html" } });
            if (page.ok && put(new DOMParser().parseFromString(await page.text(), "text/html"))) {
              state = now;
              const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
              message.textContent = `${live.dataset.updated} ${time.format(new Date())}`;
            }
          }
        } catch {
          // No connection just now; it is asked again.
        }
      }
      setTimeout(look, every);
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      paused = !paused;
      try {
        localStorage.setItem("live-paused", paused ? "yes" : "no");
      } catch {
        // See above.
      }
      tell();
    });
    tell();
    setTimeout(look, every);
  });

  // A page about a case is told when its team or consents change. What may not be seen any more is taken away at once.
  const live = document.querySelector("main[data-changes]");
  if (live && window.EventSource) {
    let typed = false;
    document.addEventListener("input", () => (typed = true));
    const changes = new EventSource(live.dataset.changes);
    changes.addEventListener("lost", () => {
      live.replaceChildren();
      window.location.reload();
    });
    // Nobody loses what they are writing to somebody else's change.
    changes.addEventListener("changed", () => typed || window.location.reload());
    window.addEventListener("pagehide", () => changes.close());
  }

  // Charts are loaded only where there is one to draw.
  if (document.querySelector("figure[data-chart]")) {
    const load = (address) =>
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`Could not load ${address}`));
        document.head.append(script);
      });
    load("/vendor/echarts/echarts.min.js")
      .then(() => load("/vendor/echarts/i18n/langnb-NO.js"))
      .then(() => load("/assets/charts.js"))
      // The tables are there in any case: without the drawing nothing is lost.
      .catch((error) => console.warn(error.message));
  }
})();
