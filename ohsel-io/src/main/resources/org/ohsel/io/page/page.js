
(function () {
  'use strict';
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = Array.from(document.querySelectorAll('details:not([open]):not(.group)'));
    closed.forEach(function (each) { each.open = true; });
  });
  addEventListener('afterprint', function () {
    closed.forEach(function (each) { each.open = false; });
  });

  var form = document.getElementById('filter');
  if (!form) { return; }
  var boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  var rule = document.getElementById('filter-rule');
  var file = document.getElementById('filter-file');
  var text = document.getElementById('filter-text');
  var status = document.getElementById('filter-status');
  var findings = Array.from(document.querySelectorAll('.finding'));
  var groups = Array.from(document.querySelectorAll('.rule'));
  var words = new Map(findings.map(function (each) { return [each, each.textContent.toLowerCase()]; }));

  function apply() {
    var severities = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var wanted = text.value.trim().toLowerCase();
    var shown = 0;
    findings.forEach(function (each) {
      var data = each.dataset;
      var matches = severities.includes(data.severity) && (!rule.value || rule.value === data.rule)
        && (!file.value || file.value === data.file) && words.get(each).includes(wanted);
      each.hidden = !matches;
      shown += matches ? 1 : 0;
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector('.finding:not([hidden])'); });
    status.textContent = 'Showing ' + shown + ' of ' + findings.length + (findings.length === 1 ? ' finding' : ' findings');
  }

  // A link to a finding that the filter hides shows everything again.
  addEventListener('hashchange', function () {
    var target = document.getElementById(location.hash.slice(1));
    if (target && target.closest('[hidden]')) {
      form.reset();
    }
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', apply);
  form.addEventListener('reset', function () { setTimeout(apply); });
  form.hidden = false;
  apply();
})();
