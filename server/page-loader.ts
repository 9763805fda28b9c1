/**
 * Runs in the browser, as text. Once a page has been painted, it has the parts laid out that were marked
 * `data-late`, one after another, so that none holds up a reader; at once where somebody comes to a place
 * within the page.
 *
 * Then it loads what wakes the page. `version` is that of the data which the page shows, or null where
 * the waking script stands in the page; `files` are Next's scripts, `sheets` the style sheets of which
 * the page brings only its own rules. On a fast line and processor it does so when nothing else is to do.
 * On a slow one it waits for a pointer, a finger or the focus on what needs it, marked by `data-wakes`.
 * Where the data has changed since, the answer holds nothing to start from (204), and the page is loaded
 * anew, but only for who asked for it; what was asked for wakes then.
 */
const LOADER = `function (version, files, sheets) {
  var root = document.documentElement;
  var begun = false;
  var asked = ["pointerover", "pointerdown", "focusin", "click"];
  function add(name, attributes) {
    var element = document.createElement(name);
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    return document.head.appendChild(element);
  }
  function forget() {
    begun = false;
    sheets = [];
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
    script.onload = function () {
      if (self.__next_f) return start();
      forget();
      if (!wanted) return;
      var place = [].indexOf.call(document.querySelectorAll("[data-wakes]"), wanted);
      history.replaceState({ wakes: place }, "");
      location.reload();
    };
    script.onerror = forget;
  }
  function ask(event) {
    var wakes = event.target instanceof Element && event.target.closest("[data-wakes]");
    if (wakes) wake(wakes, event.type);
  }
  function wake(wakes, type) {
    wakes.setAttribute("data-asked", type);
    load(wakes);
  }
  function settle() {
    var late = document.querySelector("[data-late]");
    if (late === null) return root.removeAttribute("data-settling");
    late.removeAttribute("data-late");
    requestAnimationFrame(function () { setTimeout(settle) });
  }
  var arrival = performance.getEntriesByType("navigation")[0] || {};
  if (location.hash || arrival.type !== "navigate") root.removeAttribute("data-settling");
  var again = history.state && document.querySelectorAll("[data-wakes]")[history.state.wakes];
  if (again) {
    history.replaceState(null, "");
    wake(again, "pointerover");
  }
  asked.forEach(function (type) { document.addEventListener(type, ask, true) });
  requestAnimationFrame(function () {
    setTimeout(function () {
      var painted = performance.now();
      var line = navigator.connection || {};
      var isSlow = line.saveData || /[23]g/.test(line.effectiveType)
        || painted > 1500 || painted - (arrival.responseEnd || painted) > 150;
      settle();
      if (!isSlow) (window.requestIdleCallback || setTimeout)(function () { load(null) });
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
