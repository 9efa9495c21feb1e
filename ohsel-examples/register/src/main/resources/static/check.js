// SPDX-License-Identifier: Apache-2.0
// Checks the text while somebody types: marks what was found behind the text area, and lists it beneath.

const PAUSE = 400;
const SEVERITIES = ['error', 'warning', 'info'];
const WORDS = {error: 'Error', warning: 'Warning', info: 'Note'};

const form = document.getElementById('check');
const area = document.getElementById('text');
const backdrop = form.querySelector('.check__marks');
const summary = form.querySelector('.check__summary');
const heading = form.querySelector('h2');
const list = form.querySelector('.check__findings');
const all = form.querySelector('.check__all');

let answer = {text: '', findings: []};
let marked = '';
let marks = [];
let asked = 0;
let timer = 0;
let running = new AbortController();

/** Sends the text; an answer that is late is not shown. */
async function check() {
  clearTimeout(timer);
  running.abort();
  running = new AbortController();
  const turn = ++asked;
  const text = area.value;
  if (text.trim() === '') {
    show(text, {findings: [], summary: ''});
    return;
  }
  try {
    const sent = await fetch(form.dataset.address, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: text,
      signal: running.signal,
    });
    const result = sent.ok ? await sent.json() : {findings: [], summary: refusal(sent.status)};
    if (turn === asked) {
      show(text, result);
    }
  } catch (problem) {
    if (turn === asked && problem.name !== 'AbortError') {
      say('The register cannot be reached. Your text is still here; try again.');
    }
  }
}

function refusal(status) {
  return status === 413 ? 'The text is longer than 500,000 characters. Check a part of it, or upload it as a file.'
    : status === 429 ? 'Too many checks at once. Wait a minute, then go on.'
    : 'The text could not be checked. It is still here; try again.';
}

function say(words) {
  heading.hidden = words === '';
  if (summary.textContent !== words) {
    summary.textContent = words;
  }
}

function show(text, result) {
  answer = {text, findings: result.findings};
  marked = text;
  marks = result.findings.map(({from, to, severity}) => ({from, to: Math.max(to, from + 1), severity}));
  say(result.summary);
  all.hidden = !result.findings.some(found => found.fix);
  list.replaceChildren(...result.findings.map(item));
  draw();
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function item(found) {
  const place = found.line > 0 ? `Line ${found.line}, character ${found.column}` : 'The text as a whole';
  const link = element('a', 'govuk-link', place);
  link.href = '#text';
  link.addEventListener('click', event => {
    event.preventDefault();
    goTo(found);
  });
  const entry = element('li', `check__finding check__finding--${found.severity}`,
    element('p', 'govuk-body', element('strong', 'check__severity', WORDS[found.severity]), ' ', link),
    element('p', 'govuk-body', `${found.message}. ${found.advice}`),
    element('p', 'govuk-body-s', found.rule));
  if (found.fix) {
    const button = element('button', 'govuk-button govuk-button--secondary', 'Apply',
      element('span', 'govuk-visually-hidden', ` the correction of line ${found.line}`));
    button.type = 'button';
    button.addEventListener('click', () => apply([found.fix]));
    entry.append(button);
  }
  return entry;
}

/** Changes the text, from its end, so that what is before stays where it is; what overlaps is left for the next time. */
function apply(fixes) {
  if (area.value !== answer.text) {
    check();
    return;
  }
  let {text} = answer;
  let untouched = text.length;
  for (const fix of [...fixes].sort((a, b) => b.to - a.to)) {
    if (fix.to <= untouched) {
      text = text.slice(0, fix.from) + fix.text + text.slice(fix.to);
      untouched = fix.from;
    }
  }
  area.value = text;
  area.focus();
  area.setSelectionRange(untouched, untouched);
  typed();
  check();
}

function goTo(found) {
  area.focus();
  area.setSelectionRange(found.from, found.to);
  const place = backdrop.querySelector(`[data-from="${found.from}"]`);
  if (place) {
    area.scrollTop = place.offsetTop - area.clientHeight / 2;
  }
  area.scrollIntoView({block: 'nearest'});
}

/** Draws the marks. Where several are in one place, the worst counts. */
function draw() {
  const pieces = [];
  let done = 0;
  marks.sort((a, b) => a.from - b.from || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  for (const {from, to, severity} of marks) {
    if (from >= done && from <= marked.length) {
      const piece = element('mark', `check__mark check__mark--${severity}`, marked.slice(from, to) || ' ');
      piece.dataset.from = from;
      pieces.push(marked.slice(done, from), piece);
      done = Math.min(to, marked.length);
    }
  }
  backdrop.replaceChildren(...pieces, marked.slice(done), '\n');
  scroll();
}

function scroll() {
  backdrop.style.width = `${area.clientWidth}px`;
  backdrop.scrollTop = area.scrollTop;
  backdrop.scrollLeft = area.scrollLeft;
}

/** Moves the marks with the text around what was typed, until the next answer. */
function typed() {
  const before = marked;
  marked = area.value;
  const most = Math.min(before.length, marked.length);
  let same = 0;
  while (same < most && before[same] === marked[same]) {
    same++;
  }
  let after = 0;
  while (after < most - same && before[before.length - 1 - after] === marked[marked.length - 1 - after]) {
    after++;
  }
  const longer = marked.length - before.length;
  marks = marks.flatMap(place => place.to <= same ? [place]
    : place.from >= before.length - after ? [{...place, from: place.from + longer, to: place.to + longer}]
    : []);
  draw();
}

area.addEventListener('input', () => {
  typed();
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});
area.addEventListener('scroll', scroll);
new ResizeObserver(scroll).observe(area);
form.addEventListener('submit', event => {
  event.preventDefault();
  if (event.submitter === all) {
    apply(answer.findings.flatMap(found => found.fix ? [found.fix] : []));
  } else {
    check();
  }
});
form.classList.add('check--live');
check();
