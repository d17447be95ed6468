// Sends photographs in slices as soon as they are chosen, says how far they have come, and goes on by itself where a cut
// connection left off. Without this file the page's own buttons post them with the form. A module: its names are its own, not those of site.js.
const SLICE = 256 * 1024;
const PAUSES = [1, 2, 4, 8, 15];
const form = document.querySelector('[data-paper]')?.closest('form');
const token = form?.elements.namedItem('__RequestVerificationToken')?.value;
let sending = 0;

// The same photograph chosen again after a reload is known by its size, its beginning and its end, so that it goes on
// instead of beginning anew. Not by its date: some telephones give a copy of today.
const keyOf = async file => {
  const part = 64 * 1024;
  const ends = await Promise.all([file.slice(0, part), file.slice(-part)].map(end => end.arrayBuffer()));
  return ends.map(end => new Uint8Array(end).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5).toString(36)).join('-');
};

const tag = (name, classes, text) => {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  if (text) made.textContent = text;
  return made;
};

const say = (paper, input, sentence) => {
  const group = input.closest('.govuk-form-group');
  group.querySelector('.govuk-error-message')?.remove();
  group.classList.toggle('govuk-form-group--error', Boolean(sentence));
  input.removeAttribute('aria-invalid');
  if (!sentence) return;
  input.setAttribute('aria-invalid', 'true');
  const error = tag('p', 'govuk-error-message', sentence);
  error.id = `${input.id}-error`;
  error.setAttribute('role', 'alert');
  input.setAttribute('aria-describedby', error.id);
  input.before(error);
};

// What is there is drawn by the server; only that part of the page is taken anew, so that nothing typed is lost.
const lookAgain = async () => {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const paper of document.querySelectorAll('[data-paper]')) {
    const news = fresh.getElementById(`${paper.id}-list`);
    if (news) document.getElementById(`${paper.id}-list`).replaceChildren(...news.childNodes);
  }
  offerRetaking();
};

// Without this file taking again is removing and taking, by two buttons.
const offerRetaking = () => {
  for (const button of document.querySelectorAll('[data-retake]')) button.hidden = false;
};

// Said once, not at every slice.
const announce = (paper, words) => {
  paper.querySelector('[role="status"]').textContent = words;
};

const ask = async (paper, file, key, start, instead, slice) => {
  const query = new URLSearchParams({ key, size: file.size, start });
  if (instead) query.set('instead', instead);
  const answer = await fetch(`${paper.dataset.slices}?${query}`, { method: 'POST', body: slice, headers: { RequestVerificationToken: token, 'Content-Type': 'application/octet-stream' } });
  if (answer.redirected || [400, 401, 403, 404].includes(answer.status)) return { refused: paper.dataset.signedOut };
  if (answer.status === 413) return { refused: paper.dataset.tooLarge };
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
};

// Waits for its time, for the network to come back, or for the button, whichever is first.
const pause = (seconds, button) => new Promise(go => {
  const timer = setTimeout(go, seconds * 1000);
  for (const [target, event] of [[window, 'online'], [button, 'click']]) target.addEventListener(event, () => { clearTimeout(timer); go(); }, { once: true });
});

const send = async (paper, file, instead) => {
  const row = tag('div', 'eo-going');
  const words = tag('p', 'govuk-body');
  const bar = tag('progress', 'eo-going__bar');
  const button = tag('button', 'govuk-button govuk-button--secondary', paper.dataset.again);
  button.type = 'button';
  button.hidden = true;
  bar.max = file.size;
  bar.setAttribute('aria-label', paper.querySelector('h2').textContent);
  row.append(words, bar, button);
  paper.querySelector('.eo-paper__going').append(row);
  const key = await keyOf(file);
  let failures = 0;
  let answer = { received: null };
  const show = received => {
    bar.value = received;
    words.textContent = paper.dataset.sending.replace('{0}', Math.floor(100 * received / file.size));
  };
  show(0);
  announce(paper, words.textContent);
  while ('received' in answer) {
    try {
      // The server knows best how much has come; it is asked first, and again after every cut.
      answer = answer.received === null
        ? await ask(paper, file, key, 0, instead, new Blob())
        : await ask(paper, file, key, answer.received, instead, file.slice(answer.received, answer.received + SLICE));
      failures = 0;
      if ('received' in answer) show(answer.received);
    } catch {
      words.textContent = paper.dataset.cut;
      announce(paper, paper.dataset.cut);
      button.hidden = false;
      await pause(PAUSES[Math.min(failures++, PAUSES.length - 1)], button);
      button.hidden = true;
      answer = { received: null };
    }
  }
  row.remove();
  return answer.refused ?? null;
};

const take = async (paper, input, instead) => {
  const files = [...input.files];
  input.value = '';
  say(paper, input, null);
  for (const file of files) {
    sending++;
    try {
      const refused = file.size > Number(paper.dataset.largest) ? paper.dataset.tooLarge : await send(paper, file, instead);
      if (refused) {
        say(paper, input, refused);
        input.focus();
      } else {
        announce(paper, paper.dataset.done);
      }
      await lookAgain();
    } finally {
      sending--;
    }
  }
};

for (const paper of document.querySelectorAll('[data-paper]')) {
  paper.querySelector('[data-send]').hidden = true;
  let instead = null;
  for (const input of paper.querySelectorAll('input[type="file"]')) {
    input.addEventListener('change', () => {
      take(paper, input, instead);
      instead = null;
    });
    input.addEventListener('cancel', () => {
      instead = null;
    });
  }
  // The camera opens first; the old photograph goes only when the new one is there.
  paper.addEventListener('click', event => {
    const again = event.target.closest('[data-retake]');
    if (!again) return;
    instead = again.dataset.retake;
    paper.querySelector('input[capture]').click();
  });
}
offerRetaking();

form?.addEventListener('submit', event => {
  if (!sending) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const going = document.querySelector('.eo-going');
  going?.scrollIntoView();
  going?.querySelector('p').replaceChildren(document.querySelector('[data-paper]').dataset.wait);
}, true);
