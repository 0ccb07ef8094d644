// Keeps a page that lies open up to date. Loaded by app.js only where there is something to keep.
(() => {
  "use strict";

  /**
   * Listens to a stream of server-sent events for as long as the page is there to be seen.
   *
   * A stream ends by itself after half a minute, and the browser comes back with what it was told last. When it is
   * refused (the service is being restarted, or the person is logged out) the browser gives up: the caller decides.
   *
   * @param address what to listen to, asked for anew each time
   * @param on handlers by the name of the event
   * @param refused called when the browser has given up
   */
  const listenTo = (address, on, refused) => {
    let source = null;
    const stop = () => {
      source?.close();
      source = null;
    };
    const start = () => {
      stop();
      source = new EventSource(address());
      Object.entries(on).forEach(([name, handle]) => source.addEventListener(name, handle));
      source.addEventListener("error", () => {
        if (source?.readyState === EventSource.CLOSED) {
          stop();
          refused();
        }
      });
    };
    return { start, stop, get listening() { return source !== null; } };
  };

  // Parts of a page marked data-live-part are put in anew when there is something new. It can be paused, and stays so
  // on this machine. Without a script there is a link that fetches the page anew.
  const keep = (live) => {
    const button = live.querySelector("button");
    const message = live.querySelector("[data-live-message]");
    /** How often it is asked for when nothing is heard on the stream: a proxy may hold it back. */
    const askEvery = 30_000;
    const silence = 60_000;
    /** Figures may not be counted yet when the page is fetched: it is looked at again after so long, and so long. */
    const lookAgain = document.querySelector("figure[data-chart]") ? [2_000, 8_000, 30_000, 90_000] : [];
    /** Pages are not fetched more often than this. */
    const breath = 2_000;

    const parts = () => [...document.querySelectorAll("[data-live-part][id]")];
    // The key of a form is new each time, and nobody sees it.
    const plain = (part) => {
      const copy = part.cloneNode(true);
      copy.querySelectorAll("input[name=idempotencyKey]").forEach((key) => key.removeAttribute("value"));
      return copy.innerHTML;
    };
    // As they were sent: drawing charts and sorting tables change them.
    const sent = new Map(parts().map((part) => [part.id, plain(part)]));

    let state = live.dataset.state;
    let paused = false;
    let heard = 0;
    let fetching = false;
    let fetchedAt = 0;
    let waiting = false; // something new is kept back while somebody writes
    let planned = null;
    try {
      paused = localStorage.getItem("live-paused") === "yes";
    } catch {
      // A browser that keeps nothing: the pause lasts as long as the page.
    }

    // Somebody who has begun to fill in a form is left alone with it.
    const changed = (field) => {
      if (field.type === "checkbox" || field.type === "radio") {
        return field.checked !== field.defaultChecked;
      }
      if (field instanceof HTMLSelectElement) {
        const usual = [...field.options].filter((option) => option.defaultSelected);
        return usual.length > 0 ? usual.some((option) => !option.selected) : field.selectedIndex > 0;
      }
      return field.type !== "hidden" && field.value !== field.defaultValue;
    };
    const writes = (part) => {
      const at = document.activeElement;
      const fields = "input:not([type=hidden]), select, textarea";
      return (part.contains(at) && at.matches(fields)) || [...part.querySelectorAll(fields)].some(changed);
    };

    // Where the keyboard is, told by what it is at, since the element itself goes.
    const nameOf = (element) =>
      [
        element.localName,
        ...["href", "aria-label", "aria-labelledby"].map((name) => element.getAttribute(name)),
        element.matches("a, button, summary") ? element.textContent.trim() : "",
      ].join("|");
    const focusIn = (part) => {
      const at = document.activeElement;
      return part.contains(at) ? { id: at.id, name: nameOf(at), href: at.getAttribute("href") } : null;
    };
    const giveFocus = (part, was) => {
      const all = [...part.querySelectorAll("a[href], button, summary, [tabindex]")];
      const found =
        (was.id && all.find((one) => one.id === was.id)) ||
        all.find((one) => nameOf(one) === was.name) ||
        (was.href && all.find((one) => one.getAttribute("href") === was.href));
      if (found) {
        found.focus({ preventScroll: true });
      } else {
        // It is gone: the keyboard stays where it was on the page.
        part.tabIndex = -1;
        part.focus({ preventScroll: true });
      }
    };

    /** What the reader has done with a part, to be done again with the new one. */
    const handling = (part) => ({
      focus: focusIn(part),
      unfolded: [...part.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent.trim()),
      sorted: [...part.querySelectorAll("table")].map((table) => {
        const head = table.querySelector("th:is([aria-sort=ascending], [aria-sort=descending])");
        return head && { column: head.cellIndex, order: head.getAttribute("aria-sort") };
      }),
      scrolled: [...part.querySelectorAll(".table-scroll")].map((one) => one.scrollLeft),
    });
    const handleAgain = (part, was) => {
      part.querySelectorAll("details > summary").forEach((summary) => {
        if (was.unfolded.includes(summary.textContent.trim())) {
          summary.parentElement.open = true;
        }
      });
      part.querySelectorAll("table").forEach((table, i) => {
        const head = was.sorted[i] && table.tHead?.rows[0].cells[was.sorted[i].column];
        for (let turn = 0; head && turn < 2 && head.getAttribute("aria-sort") !== was.sorted[i].order; turn++) {
          head.querySelector("button")?.click();
        }
      });
      part.querySelectorAll(".table-scroll").forEach((one, i) => (one.scrollLeft = was.scrolled[i] ?? 0));
      if (was.focus) {
        giveFocus(part, was.focus);
      }
    };

    /** Puts in what is new. */
    const put = (page) => {
      let news = false;
      waiting = false;
      parts().forEach((part) => {
        const fresh = page.getElementById(part.id);
        const text = fresh && plain(fresh);
        if (!fresh || text === sent.get(part.id)) {
          return;
        }
        if (writes(part)) {
          waiting = true;
          return;
        }
        const was = handling(part);
        news = true;
        sent.set(part.id, text);
        part.replaceChildren(...fresh.childNodes);
        part.dispatchEvent(new CustomEvent("part-replaced", { bubbles: true }));
        handleAgain(part, was);
      });
      if (waiting) {
        message.textContent = live.dataset.waiting;
      } else if (news) {
        const language = document.documentElement.lang;
        const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date());
        message.textContent = `${live.dataset.updated} ${language === "en" ? time : time.replace(":", ".")}`;
      }
    };

    const fetchPage = async () => {
      // Not the address in the browser's bar: after a form that was refused it is the form's.
      const address = new URL(live.querySelector("a").href);
      address.searchParams.set("live", "true"); // no visit of anybody's
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (!answer.ok) {
        throw new Error(`The page answered ${answer.status}`);
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-live]");
      if (!fresh) {
        throw new Error("Another page answered"); // the person has been logged out
      }
      return { page, state: fresh.dataset.state };
    };

    /** Looks at the page soon, and maybe a few times more. */
    const look = (again = lookAgain) => plan(Math.max(0, fetchedAt + breath - Date.now()), again);
    const plan = (pause, again) => {
      clearTimeout(planned);
      planned = setTimeout(async () => {
        if (fetching || paused || document.hidden) {
          return fetching ? plan(breath, again) : undefined;
        }
        fetching = true;
        fetchedAt = Date.now();
        try {
          const { page, state: now } = await fetchPage();
          if (!paused) {
            put(page);
            state = now;
            if (again.length > 0) {
              plan(again[0], again.slice(1));
            }
          }
        } catch (error) {
          console.debug(error.message);
          plan(askEvery, again);
        } finally {
          fetching = false;
        }
      }, pause);
    };

    const stream = listenTo(
      () => `${live.dataset.stream}?seen=${encodeURIComponent(state)}`,
      {
        here: () => (heard = Date.now()),
        changed: () => {
          heard = Date.now();
          look();
        },
      },
      () => (heard = 0), // asked for until it can be heard again
    );
    const listen = () => {
      if (paused || document.hidden) {
        stream.stop();
      } else if (!stream.listening) {
        stream.start();
      }
    };

    /** Asks, when nothing has been heard on the stream for long, and tries the stream again. */
    const ask = async () => {
      if (!paused && !document.hidden && Date.now() - heard > silence) {
        try {
          const answer = await fetch(live.dataset.live, { headers: { Accept: "application/json" } });
          if (answer.ok && (await answer.json()).state !== state) {
            look();
          }
        } catch {
          // No connection just now; it is asked again.
        }
        listen();
      }
      setTimeout(ask, askEvery);
    };

    const tell = () => {
      button.textContent = paused ? button.dataset.resume : button.dataset.pause;
      message.textContent = paused ? live.dataset.paused : "";
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
      listen();
    });
    // A page nobody looks at is let lie: a browser has only so many connections.
    document.addEventListener("visibilitychange", listen);
    window.addEventListener("pagehide", stream.stop);
    window.addEventListener("pageshow", listen);
    // What was kept back comes when the form is left, emptied or sent.
    ["focusout", "reset"].forEach((name) =>
      document.addEventListener(name, () => setTimeout(() => waiting && look([]), 0)));
    tell();
    listen();
    setTimeout(ask, askEvery);
  };

  document.querySelectorAll("[data-live]").forEach(keep);

  // A page about a case is told when its team or consents change. What may not be seen any more is taken away at once.
  const about = document.querySelector("main[data-changes]");
  if (about) {
    const address = about.dataset.changes;
    let typed = false;
    document.addEventListener("input", () => (typed = true));
    const lose = () => {
      stream.stop();
      about.replaceChildren();
      window.location.reload();
    };
    /** Refused: by a service that is being restarted, or because the case may not be seen any more. */
    const ask = async () => {
      const asking = new AbortController();
      try {
        const answer = await fetch(address, { headers: { Accept: "text/event-stream" }, signal: asking.signal });
        asking.abort();
        if (answer.status === 403 || answer.status === 404) {
          lose();
          return;
        }
        if (answer.ok) {
          stream.start();
          return;
        }
      } catch {
        // No connection just now; it is asked again.
      }
      setTimeout(ask, 5_000);
    };
    const stream = listenTo(
      () => address,
      {
        lost: lose,
        // Nobody loses what they are writing to somebody else's change.
        changed: () => typed || window.location.reload(),
      },
      () => setTimeout(ask, 5_000),
    );
    stream.start();
    window.addEventListener("pagehide", stream.stop);
    // Back from another page: nobody has told this one what happened meanwhile.
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
  }
})();
