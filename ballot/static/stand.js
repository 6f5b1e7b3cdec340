// Asks now and then whether the round opened or closed, and shows the new page when it did.
// Without JavaScript the page has a link, and refreshes itself where nobody is typing.
"use strict";
(() => {
  const every = 4000; // milliseconds; spread out, so that a full room does not ask all at once
  const body = document.body;

  async function redraw() {
    const changed = document.getElementById("changed");
    if (changed) { // somebody may be typing here
      changed.hidden = false;
      return;
    }
    if (body.dataset.next) {
      location.replace(body.dataset.next);
      return;
    }
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.body.dataset.stand) {
      location.reload();
      return;
    }
    document.querySelector("main").replaceWith(page.querySelector("main"));
    body.dataset.stand = page.body.dataset.stand;
  }

  async function look() {
    try {
      if (!document.hidden) {
        const answer = await fetch(body.dataset.ask, { cache: "no-store" });
        const closed = answer.status === 403 || answer.status === 404;
        if (closed && !document.getElementById("changed")) {
          location.reload();
          return;
        }
        if (closed || (answer.ok && (await answer.json()).stand !== body.dataset.stand)) {
          await redraw();
        }
      }
    } catch {
      // the server is away for a moment; ask again later
    }
    setTimeout(look, every * (0.75 + Math.random() / 2));
  }

  if (body.dataset.ask) {
    setTimeout(look, every * Math.random());
    document.addEventListener("keydown", (event) => {
      if (body.dataset.next) return; // on the big screen only: arrows and a presenter's clicker
      const to = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" }[event.key];
      const link = to && document.querySelector(`a[rel=${to}]`);
      if (link) location.assign(link.href);
    });
  }
})();
