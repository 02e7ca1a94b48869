// The page works without this script. It remembers text size and contrast, filters lists, prints, and loads a
// video's player only when a reader asks for it.
(() => {
  "use strict";
  const root = document.documentElement;
  const memory = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* A reader may forbid it. */ } },
  };
  root.classList.add("js");
  const size = memory.get("co-chu");
  if (size) root.dataset.text = size;
  if (memory.get("tuong-phan") === "cao") root.dataset.contrast = "high";

  const fold = (text) =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();

  const displayTools = () => {
    const sizes = [...document.querySelectorAll("[data-text]")].filter((one) => one !== root);
    const mark = () =>
      sizes.forEach((one) => one.setAttribute("aria-pressed", String((root.dataset.text || "0") === one.dataset.text)));
    sizes.forEach((one) => one.addEventListener("click", () => {
      root.dataset.text = one.dataset.text;
      memory.set("co-chu", one.dataset.text);
      mark();
    }));
    mark();
    const contrast = document.querySelector("button[data-contrast]");
    if (!contrast) return;
    const show = () => contrast.setAttribute("aria-pressed", String(root.dataset.contrast === "high"));
    contrast.addEventListener("click", () => {
      if (root.dataset.contrast === "high") delete root.dataset.contrast; else root.dataset.contrast = "high";
      memory.set("tuong-phan", root.dataset.contrast === "high" ? "cao" : "");
      show();
    });
    show();
  };

  // Narrows a list as one types: all its pages, which are asked for once, as soon as a reader turns to the box.
  const filters = () => document.querySelectorAll("[data-filter]").forEach((box) => {
    const { filter: id, shown, none, partly, pages } = box.dataset;
    const input = box.querySelector("input");
    const status = box.querySelector("output");
    const list = document.getElementById(id);
    const pager = document.querySelector(".pager");
    const own = [...list.children];
    const keyed = (items) => items.map((item) => ({ item, text: fold(item.textContent) }));
    let lines = keyed(own);
    let isWhole = !pages;
    let asked;

    const show = () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      if (pager) pager.hidden = words.length > 0;
      if (!words.length) {
        list.replaceChildren(...own);
        status.textContent = "";
        return;
      }
      const found = lines.filter(({ text }) => words.every((word) => text.includes(word)));
      list.replaceChildren(...found.map(({ item }) => item));
      const count = found.length ? shown.replace("{0}", found.length) : none;
      status.textContent = asked || isWhole ? count : `${count} ${partly}`;
    };

    const ask = async (page) => {
      if (page === location.pathname) return own;
      const answer = await fetch(page);
      if (!answer.ok) throw new Error(page);
      const other = new DOMParser().parseFromString(await answer.text(), "text/html");
      return [...other.getElementById(id).children].map((item) => document.adoptNode(item));
    };
    const load = () => {
      if (isWhole || asked) return;
      asked = Promise.all(pages.split(" ").map(ask))
        .then((parts) => { lines = keyed(parts.flat()); isWhole = true; })
        .catch(() => { asked = undefined; })
        .finally(show);
    };

    input.addEventListener("focus", load);
    input.addEventListener("input", () => { load(); show(); });
    // What a browser filled in again after a step back.
    if (input.value) { load(); show(); }
  });

  const printing = () => document.querySelectorAll("[data-print]").forEach((button) => {
    button.addEventListener("click", () => window.print());
  });

  const videos = () => document.querySelectorAll("[data-player]").forEach((link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.src = link.dataset.player;
      frame.title = link.dataset.title || link.textContent.trim();
      frame.allow = "fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      link.replaceWith(frame);
      frame.focus();
    });
  });

  document.addEventListener("DOMContentLoaded", () => {
    displayTools();
    filters();
    printing();
    videos();
  });
})();
