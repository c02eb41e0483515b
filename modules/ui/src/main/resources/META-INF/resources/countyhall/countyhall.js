/* What pages do beyond plain HTML. Without it everything still works, but drafts are not kept and there are no shortcuts. */
(function () {
  "use strict";
  const frame = document.getElementById("ch-frame");

  // --- the error summary takes the focus, so that it is read first
  const errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
  }

  // --- a menu closes with Escape and when something else is chosen
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.ch-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.ch-menu[open]").forEach(function (menu) {
        menu.open = false;
        if (menu.contains(document.activeElement)) {
          menu.querySelector("summary").focus();
        }
      });
    }
  });

  // --- on a narrow screen the navigation is folded up
  if (window.matchMedia("(max-width: 720px)").matches) {
    document.querySelectorAll("details.ch-fold").forEach(function (fold) { fold.open = false; });
  }

  // --- shortcuts
  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }
  if (frame && frame.dataset.shortcuts === "true") {
    let before = "";
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const search = document.getElementById("ch-search");
      if (event.key === "/" && search) {
        event.preventDefault();
        search.focus();
        search.select();
      } else if (event.key === "?") {
        event.preventDefault();
        document.getElementById("ch-keys").showModal();
      } else if (event.key === "h" && before === "g") {
        window.location.href = frame.dataset.home;
      }
      before = event.key;
    });
  }

  // --- the session: a warning before it ends, kept alive while somebody types
  let alive = Date.now();
  let typed = 0;
  function keepAlive() {
    alive = Date.now();
    return fetch(frame.dataset.alive, {credentials: "same-origin", redirect: "manual"}).catch(function () { alive = 0; });
  }
  if (frame && Number(frame.dataset.seconds) > 0) {
    const lasts = Number(frame.dataset.seconds) * 1000;
    const warning = document.getElementById("ch-session");
    document.addEventListener("input", function () { typed = Date.now(); });
    window.setInterval(function () {
      if (typed > alive && Date.now() - alive > Math.min(lasts / 3, 300000)) {
        keepAlive();
      }
      warning.hidden = lasts - (Date.now() - alive) > 120000;
    }, 10000);
    warning.querySelector("button").addEventListener("click", function () {
      keepAlive().then(function () { warning.hidden = true; });
    });
  }

  // --- what stands in a form, and putting it back
  function isChosen(field) {
    return field.type === "hidden" && Boolean(field.id) && document.querySelector("[data-ch-into='" + field.id + "']") !== null;
  }
  function isOurs(field) {
    return !field.name || field.disabled || /^(password|file|hidden|submit|button|image|reset)$/.test(field.type) && !isChosen(field)
      || field.name.indexOf("jakarta.faces.") === 0 || field.name.indexOf("conflict") === 0;
  }
  function read(form) {
    const fields = {};
    Array.from(form.elements).forEach(function (field) {
      if (isOurs(field)) {
        return;
      }
      fields[field.name] = fields[field.name] || [];
      if (!/^(checkbox|radio)$/.test(field.type) || field.checked) {
        fields[field.name].push(field.value);
      }
    });
    return fields;
  }
  function fill(form, fields) {
    let filled = false;
    const next = {};
    Array.from(form.elements).forEach(function (field) {
      const texts = isOurs(field) ? undefined : fields[field.name];
      if (texts === undefined) {
        return;
      }
      if (/^(checkbox|radio)$/.test(field.type)) {
        filled = filled || field.checked !== texts.includes(field.value);
        field.checked = texts.includes(field.value);
      } else {
        const text = texts[next[field.name] = (next[field.name] === undefined ? 0 : next[field.name] + 1)] || "";
        filled = filled || field.value !== text;
        field.value = text;
      }
    });
    form.dispatchEvent(new Event("ch-filled"));
    return filled;
  }
  function notice(form, text, more) {
    const box = document.createElement("div");
    box.className = "ch-notice ch-edge-amber";
    box.setAttribute("role", "status");
    const words = document.createElement("p");
    words.textContent = text + " ";
    box.appendChild(words);
    if (more) {
      words.appendChild(more);
    }
    form.parentNode.insertBefore(box, form);
  }

  // --- a form that was sent when the session had ended
  let kept = null;
  if (frame && frame.dataset.kept) {
    kept = JSON.parse(frame.dataset.kept);
    const form = Array.from(document.forms).find(function (one) {
      return one.getAttribute("method") === "post" && Object.keys(kept).some(function (name) { return one.elements.namedItem(name) && one.querySelector("[name='jakarta.faces.ViewState']"); });
    });
    if (form) {
      fill(form, kept);
      notice(form, frame.dataset.keptText);
    }
  }

  // --- details that belong to one choice of a form, and those in which something is wrong
  document.querySelectorAll("details[data-ch-when]").forEach(function (details) {
    const form = details.closest("form");
    const name = details.dataset.chWhen.split(":")[0];
    const codes = details.dataset.chWhen.split(":")[1].split(",");
    function fit() {
      const chosen = form.querySelector("input[name='" + name + "']:checked, select[name='" + name + "']");
      details.open = chosen !== null && codes.includes(chosen.value);
    }
    form.addEventListener("change", function (event) {
      if (event.target.name === name) {
        fit();
      }
    });
    form.addEventListener("ch-filled", fit);
    fit();
  });
  document.querySelectorAll("details:not([open]) .ch-field-wrong").forEach(function (wrong) { wrong.closest("details").open = true; });

  // --- drafts
  document.querySelectorAll("[data-ch-draft]").forEach(function (mark) {
    const form = mark.closest("form");
    const say = mark.querySelector("[role=status]");
    const address = mark.dataset.chDraft;
    let last = JSON.stringify(read(form));
    let timer = 0;
    let sent = false;

    function keep() {
      timer = 0;
      const fields = read(form);
      const now = JSON.stringify(fields);
      if (sent || now === last) {
        return;
      }
      fetch(mark.dataset.chDesk, {method: "POST", credentials: "same-origin", redirect: "manual", keepalive: now.length < 50000,
        headers: {"Content-Type": "application/json"}, body: JSON.stringify({address: address, fields: fields})})
        .then(function (answer) {
          if (!answer.ok) {
            throw new Error(String(answer.status));
          }
          return answer.json();
        })
        .then(function (answer) {
          last = now;
          alive = Date.now();
          say.textContent = mark.dataset.chSaved.replace("{0}", answer.savedAt);
        })
        .catch(function () { say.textContent = mark.dataset.chUnsaved; });
    }

    form.addEventListener("input", function () {
      if (!timer) {
        timer = window.setTimeout(keep, 3000);
      }
    });
    form.addEventListener("submit", function () {
      sent = true;
      window.clearTimeout(timer);
      window.setTimeout(function () { sent = false; }, 8000);
    });
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState === "hidden") {
        keep();
      }
    });

    if (mark.dataset.chAgain || kept) {
      return;
    }
    fetch(mark.dataset.chDesk + "?address=" + encodeURIComponent(address), {credentials: "same-origin", redirect: "manual"})
      .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
      .then(function (draft) {
        if (!draft || JSON.stringify(read(form)) !== last || !fill(form, draft.fields)) {
          return;
        }
        last = JSON.stringify(read(form));
        const discard = document.createElement("button");
        discard.type = "button";
        discard.className = "ch-link";
        discard.textContent = mark.dataset.chDiscard;
        discard.addEventListener("click", function () {
          sent = true;
          fetch(mark.dataset.chDesk + "/discard?address=" + encodeURIComponent(address), {method: "POST", credentials: "same-origin", redirect: "manual"})
            .then(function () { window.location.reload(); });
        });
        notice(form, mark.dataset.chRestored.replace("{0}", draft.savedAt), discard);
      })
      .catch(function () { say.textContent = mark.dataset.chUnsaved; });
  });
})();
