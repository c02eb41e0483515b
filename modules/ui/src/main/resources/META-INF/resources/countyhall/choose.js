/* A text field that offers what may be meant while somebody types (a combobox with a list, WAI-ARIA 1.2). The mark
   <div data-ch-choose="FIELD" data-ch-from="ADDRESS" data-ch-into="HIDDEN FIELD"> stands beside the field; the address answers
   [{"id", "label", "person": {"name"}}]. Without script the field stays a plain one. */
(function () {
  "use strict";
  document.querySelectorAll("[data-ch-choose]").forEach(function (mark) {
    const input = document.getElementById(mark.dataset.chChoose);
    const into = document.getElementById(mark.dataset.chInto);
    if (!input || !into) {
      return;
    }
    const list = document.createElement("ul");
    list.id = input.id + "-list";
    list.className = "ch-options";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.id);
    const label = document.querySelector("label[for='" + input.id + "']");
    if (label) {
      label.id = label.id || input.id + "-label";
      list.removeAttribute("aria-label");
      list.setAttribute("aria-labelledby", label.id);
    }
    list.hidden = true;
    const say = document.createElement("p");
    say.className = "ch-hint";
    say.setAttribute("role", "status");
    mark.append(list, say);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("autocomplete", "off");
    let shown = [];
    let at = -1;
    let timer = 0;
    let asked = 0;
    let chosenName = null;

    function close() {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function point(to) {
      at = to;
      Array.from(list.children).forEach(function (option, number) { option.setAttribute("aria-selected", number === at ? "true" : "false"); });
      if (at >= 0) {
        input.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({block: "nearest"});
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }
    function choose(number) {
      const one = shown[number];
      into.value = one.id;
      input.value = one.person ? one.person.name : one.label;
      chosenName = input.value;
      say.textContent = one.label;
      close();
      into.dispatchEvent(new Event("input", {bubbles: true}));
    }
    function found() {
      return fetch(mark.dataset.chFrom + "?q=" + encodeURIComponent(input.value.trim()), {credentials: "same-origin", headers: {"Accept": "application/json"}})
        .then(function (answer) { return answer.ok ? answer.json() : []; });
    }
    /* Somebody chosen before, in a draft or in a form that came back: who it is stands below the name again. */
    function recall() {
      chosenName = into.value ? input.value : null;
      if (into.value && input.value.trim().length > 1) {
        found().then(function (people) {
          const one = people.find(function (person) { return String(person.id) === into.value; });
          if (one && input.value === chosenName) {
            say.textContent = one.label;
          }
        }).catch(close);
      }
    }
    function show(found) {
      shown = found;
      list.textContent = "";
      found.forEach(function (one, number) {
        const option = document.createElement("li");
        option.id = list.id + "-" + number;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = one.label;
        option.addEventListener("mousedown", function (event) { event.preventDefault(); choose(number); });
        list.append(option);
      });
      at = -1;
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      say.textContent = found.length ? mark.dataset.chFound.replace("{0}", found.length) : mark.dataset.chNone;
    }
    function ask() {
      const words = input.value.trim();
      const mine = ++asked;
      if (words.length < 2) {
        close();
        say.textContent = "";
        return;
      }
      found()
        .then(function (people) {
          if (mine === asked && document.activeElement === input) {
            show(people);
          }
        })
        .catch(close);
    }
    input.addEventListener("input", function () {
      if (input.value !== chosenName) {
        into.value = "";
        chosenName = null;
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, 200);
    });
    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          ask();
        } else if (shown.length) {
          point(event.key === "ArrowDown" ? (at + 1) % shown.length : (at <= 0 ? shown.length : at) - 1);
        }
      } else if (event.key === "Enter" && !list.hidden && at >= 0) {
        event.preventDefault();
        choose(at);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", function () { window.setTimeout(close, 150); });
    input.form.addEventListener("ch-filled", recall);
    recall();
  });
})();
