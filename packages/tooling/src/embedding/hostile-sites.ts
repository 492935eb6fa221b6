/** A script or style as sites carry them, and how it hurts widgets that trust their page. */
export interface HostileSite {
  readonly name: string;
  readonly style?: string;
  /** Runs before everything else on the page. */
  readonly script?: string;
  /** What a server does to the markup before it is sent. */
  readonly rewrite?: (markup: string) => string;
  /** Attributes of the root element. */
  readonly root?: string;
}

/** Sites that the elements have to live in; what is in them was taken from old and new themes and tools. */
export const hostileSites: readonly HostileSite[] = [
  {
    name: "MooTools and Prototype, which replace methods of arrays and functions",
    script: `
      Array.from = function (list) {
        if (list == null) return [];
        var length = list.length || 0, result = new Array(length);
        while (length--) result[length] = list[length];
        return result;
      };
      Array.prototype.each = Array.prototype.forEach;
      Array.prototype.reduce = function (fn, start) {
        var sum = start;
        for (var i = 0; i < this.length; i++) sum = fn(sum, this[i], i, this);
        return sum;
      };
      Element.prototype.show = Element.prototype.hide = function () { return this; };
      Function.prototype.bind = function (self) {
        var fn = this, first = [].slice.call(arguments, 1);
        return function () { return fn.apply(self, first.concat([].slice.call(arguments))); };
      };
      document.getElementsByClassName = function (name) {
        return [].slice.call(document.querySelectorAll("." + name));
      };`,
  },
  {
    name: "a Bootstrap reset with a root of 62.5 %",
    style: `
      html { font-size: 62.5%; -webkit-text-size-adjust: none; }
      *, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0; }
      body { font: 1.2rem/1 Arial; } button, input { all: unset; } fieldset { display: contents; }
      ol, ul { list-style: none; } [role=button] { cursor: pointer; }`,
  },
  {
    name: "an AMD loader",
    script: `
      window.define = function () { throw new Error("Mismatched anonymous define()"); };
      window.define.amd = {};
      window.require = function () { throw new Error("Script error for: lit"); };
      window.module = undefined;`,
  },
  { name: "a page that reads right to left", root: `dir="rtl"` },
  {
    name: "a page shown at twice its size",
    style: "html { zoom: 2; } body { overflow-wrap: anywhere; }",
  },
  {
    name: "an optimiser that loads scripts at the first touch",
    script: `
      addEventListener("touchstart", late); setTimeout(late, 800);
      function late() {
        document.querySelectorAll("script[type=delayed]").forEach(function (old) {
          var script = document.createElement("script");
          script.type = "module";
          script.src = old.getAttribute("data-src");
          old.replaceWith(script);
        });
      }`,
    rewrite: (markup) =>
      markup.replaceAll('<script type="module" src=', '<script type="delayed" data-src='),
  },
  {
    name: "a page builder that wraps and moves what it finds",
    script: `
      var turns = 0, builder = setInterval(function () {
        document.querySelectorAll("[data-mount]").forEach(function (place) {
          var wrap = document.createElement("section");
          place.replaceWith(wrap);
          wrap.append(place);
        });
        if (++turns === 8) clearInterval(builder);
      }, 60);`,
  },
  {
    name: "a translator that puts every text into a font element",
    script: `
      new MutationObserver(function (changes) {
        changes.forEach(function (change) {
          change.addedNodes.forEach(function (node) {
            if (node.nodeType !== 3 || !node.data.trim() || node.parentNode.localName === "font") return;
            var font = document.createElement("font");
            node.replaceWith(font);
            font.append(node);
          });
        });
      }).observe(document, { childList: true, subtree: true });`,
  },
];
