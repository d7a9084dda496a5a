"use strict";
/* Filters the terms of this page by what is typed: names in every language, codes. Nothing is asked of any server. */
(function () {
  const panel = document.getElementById("find");
  const field = document.getElementById("find-text");
  const count = document.getElementById("find-count");
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const entries = Array.from(document.querySelectorAll(".term, .scheme, .concept"), element => {
    const named = element.querySelector(".named");
    const words = element.id + " " + element.id.replace("-", ":") + " " + (named ? named.textContent : "") + " " + (element.dataset.find || "");
    return { element: element, text: plain(words) };
  });
  const details = Array.from(document.querySelectorAll("details"), element => ({ element: element, open: element.open }));
  const groups = Array.from(document.querySelectorAll(".group"));
  const others = Array.from(document.querySelectorAll(".prose, .index, .group > p"));

  /* Digits are looked for where a number begins: 0301 is not found in 020301. */
  const has = function (text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!/^\d/.test(word) || !/\d/.test(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  };

  const ancestors = function (element, act) {
    for (let above = element.parentElement; above; above = above.parentElement) {
      act(above);
    }
  };

  const show = function (element) {
    element.hidden = false;
    ancestors(element, above => {
      above.hidden = false;
      if (above.tagName === "DETAILS") {
        above.open = true;
      }
    });
  };

  const all = function () {
    entries.forEach(entry => { entry.element.hidden = false; });
    groups.concat(others).forEach(element => { element.hidden = false; });
    details.forEach(one => { one.element.open = one.open; });
    count.textContent = "";
  };

  const filter = function () {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) {
      all();
      return;
    }
    const found = entries.filter(entry => wanted.every(word => has(entry.text, word)));
    entries.forEach(entry => { entry.element.hidden = true; });
    groups.concat(others).forEach(element => { element.hidden = true; });
    details.forEach(one => { one.element.open = false; });
    found.forEach(entry => show(entry.element));
    count.textContent = found.length === 0 ? count.dataset.none : count.dataset.some.replace("#", found.length);
  };

  /* A link to a term that the filter hides, or that stands in a closed list, shows it. Where this page has only its
     code and name, its whole entry is opened instead. */
  const reveal = function () {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest(".codes")) {
      location.replace(target.querySelector("a").href);
    } else if (target) {
      if (target.closest("[hidden]")) {
        field.value = "";
        all();
      }
      show(target);
      target.scrollIntoView();
    }
  };

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      field.value = "";
      all();
    }
  });
  addEventListener("hashchange", reveal);
  panel.hidden = false;
  if (location.hash.length > 1) {
    reveal();
  }
})();
