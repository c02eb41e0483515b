// Moves the bar of long work while it goes on, and shows the page anew when it has ended.
(function () {
  'use strict';
  document.querySelectorAll('.ch-progress[data-address]').forEach(function (place) {
    const bar = place.querySelector('progress');
    const said = place.querySelector('[role=status]');
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
  });
}());
