// Moves the bar while a file is worked on, and shows the page anew when the work has ended.
(function () {
  'use strict';
  const place = document.getElementById('import-progress');
  if (!place) {
    return;
  }
  const bar = document.getElementById('import-bar');
  const said = document.getElementById('import-said');
  let announced = -10;
  function look() {
    fetch(place.dataset.address, {headers: {Accept: 'application/json'}, credentials: 'same-origin'})
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (progress) {
        if (!progress.running) {
          window.location.reload();
          return;
        }
        bar.value = progress.percent;
        if (progress.percent >= announced + 10) {
          announced = progress.percent;
          said.textContent = progress.text;
        }
        setTimeout(look, 1000);
      })
      .catch(function () { setTimeout(look, 5000); });
  }
  setTimeout(look, 700);
}());
