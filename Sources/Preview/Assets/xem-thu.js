// Waits for the next edition and shows it. A page out of sight lets go of its line: browsers keep only six to a host.
(() => {
  "use strict";
  const edition = document.currentScript.dataset.edition;
  let line = null;

  const listen = () => {
    if (line || document.visibilityState === "hidden") return;
    line = new EventSource("/.cchc/thay-doi");
    line.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.edition !== edition) {
        hangUp();
        location.reload();
      } else {
        label(news.labels);
      }
    };
    line.onerror = () => {
      if (line && line.readyState === EventSource.CLOSED) {
        hangUp();
        setTimeout(listen, 2000);
      }
    };
  };

  const hangUp = () => {
    if (line) line.close();
    line = null;
  };

  const label = (labels) => {
    for (const link of document.querySelectorAll("main a[href]")) {
      const words = labels[decodeURI(link.pathname)];
      if (words && link.origin === location.origin) link.dataset.cchcNhan = words;
    }
  };

  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? hangUp() : listen()));
  addEventListener("pagehide", hangUp);
  addEventListener("pageshow", listen);
  addEventListener("keydown", (event) => {
    const panel = document.querySelector("#cchc-xem-thu details");
    if (event.key === "Escape" && panel) panel.open = false;
  });
  listen();
})();
