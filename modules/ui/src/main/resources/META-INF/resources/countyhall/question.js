/* A row of a question: once its field is chosen, the value is chosen from the field's list or its calendar. What a field can hold
   stands in the form as <select data-ch-values="FIELD">, the fields that hold days in the form's data-ch-days. Without script the
   value stays a text until the question is asked. */
(function () {
  "use strict";
  document.querySelectorAll("form[data-ch-days]").forEach(function (form) {
    const days = form.dataset.chDays.split(" ");
    function wanted(field, comparison) {
      const list = form.querySelector("[data-ch-values='" + field + "']");
      if (list && !/^is(Any|None)$/.test(comparison)) {
        const choice = list.cloneNode(true);
        choice.removeAttribute("data-ch-values");
        choice.removeAttribute("aria-label");
        choice.className = "ch-input";
        return choice;
      }
      const text = document.createElement("input");
      text.type = days.includes(field) && comparison !== "lastDays" ? "date" : "text";
      text.className = "ch-input ch-medium";
      return text;
    }
    form.querySelectorAll("fieldset").forEach(function (row) {
      const field = row.querySelector("[name=field]");
      const comparison = row.querySelector("[name=op]");
      function fit(event) {
        const old = row.querySelector("[name=value]");
        const next = wanted(field.value, comparison.value);
        if (event.target === comparison && old.type === next.type) {
          return;
        }
        next.id = old.id;
        next.name = old.name;
        old.replaceWith(next);
      }
      field.addEventListener("change", fit);
      comparison.addEventListener("change", fit);
    });
  });
})();
