/**
 * Runs in the browser, as text: it loads what wakes a page. `version` is that of the data which the page
 * shows, or null where the waking script stands in the page; `files` are Next's scripts, `sheets` the
 * style sheets of which the page brings only its own rules.
 *
 * On a fast line and processor it does so once the page has been painted and nothing else is to do. On a
 * slow one it waits for a pointer, a finger or the focus on what needs it, marked by `data-wakes`. Where
 * the data has changed since (410), the page is loaded anew, but only for who asked for it.
 */
const LOADER = `function (version, files, sheets) {
  var begun = false;
  var asked = ["pointerover", "pointerdown", "focusin", "click"];
  function add(name, attributes) {
    var element = document.createElement(name);
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    return document.head.appendChild(element);
  }
  function start() {
    files.forEach(function (file) { add("script", { src: file, async: "" }) });
  }
  function load(wanted) {
    if (begun) return;
    begun = true;
    sheets.forEach(function (sheet) {
      add("link", { rel: "stylesheet", href: sheet, "data-precedence": "next" });
    });
    if (version === null) return start();
    files.forEach(function (file) { add("link", { rel: "preload", as: "script", href: file }) });
    var query = location.search ? location.search + "&" : "?";
    var script = add("script", { src: location.pathname + query + "_wake=" + version });
    script.onload = start;
    script.onerror = function () {
      begun = false;
      sheets = [];
      if (wanted) fetch(script.src, { method: "HEAD" }).then(function (answer) {
        if (answer.status === 410) location.reload();
      }, function () {});
    };
  }
  function ask(event) {
    var wakes = event.target instanceof Element && event.target.closest("[data-wakes]");
    if (!wakes) return;
    wakes.setAttribute("data-asked", event.type);
    load(true);
  }
  asked.forEach(function (type) { document.addEventListener(type, ask, true) });
  requestAnimationFrame(function () {
    setTimeout(function () {
      var painted = performance.now();
      var line = navigator.connection || {};
      var page = performance.getEntriesByType("navigation")[0] || { responseEnd: painted };
      var isSlow = line.saveData || /[23]g/.test(line.effectiveType)
        || painted > 1500 || painted - page.responseEnd > 150;
      if (!isSlow) (window.requestIdleCallback || setTimeout)(function () { load(false) });
    });
  });
}`
  .replace(/\n\s*/g, " ")
  .trim();

/** What of a page is loaded later. */
export interface LoadedLater {
  version: number | null;
  files: readonly string[];
  sheets: readonly string[];
}

/** The call of the loader, to stand in a script of its page. */
export function writeLoader({ version, files, sheets }: LoadedLater): string {
  return `(${LOADER})(${[version, files, sheets].map((part) => JSON.stringify(part)).join(",")})`;
}
