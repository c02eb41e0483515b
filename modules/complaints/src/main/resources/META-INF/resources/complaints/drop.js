// Files may be dropped on their field; without this the field works by its button.
(function () {
  'use strict';
  document.querySelectorAll('[data-drop]').forEach(function (zone) {
    const input = document.getElementById(zone.dataset.drop);
    const said = document.getElementById(zone.dataset.drop + '-chosen');
    function tell() {
      const names = Array.prototype.map.call(input.files, function (file) { return file.name; });
      said.textContent = names.length ? said.dataset.some + ' ' + names.join(', ') : '';
    }
    ['dragenter', 'dragover'].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
        zone.classList.add('ch-drop-over');
      });
    });
    ['dragleave', 'drop'].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
        zone.classList.remove('ch-drop-over');
      });
    });
    zone.addEventListener('drop', function (event) {
      if (event.dataTransfer && event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        tell();
      }
    });
    input.addEventListener('change', tell);
  });
}());
