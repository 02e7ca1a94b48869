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

  const filters = () => document.querySelectorAll("[data-filter]").forEach((box) => {
    const input = box.querySelector("input");
    const status = box.querySelector("output");
    const items = [...document.querySelectorAll("#" + box.dataset.filter + " > li")];
    const texts = items.map((item) => fold(item.textContent));
    box.hidden = false;
    input.addEventListener("input", () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      items.forEach((item, index) => {
        const fits = words.every((word) => texts[index].includes(word));
        item.hidden = !fits;
        if (fits) shown += 1;
      });
      status.textContent = shown ? box.dataset.shown.replace("{0}", shown) : box.dataset.none;
    });
  });

  const printing = () => document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
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
