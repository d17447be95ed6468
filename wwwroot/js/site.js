// Every page works without this file; it only makes some things gentler.

// A link in the error summary brings the field's label into view, not only its box.
document.addEventListener('click', event => {
  const link = event.target.closest('#error-summary a[href^="#"]');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  (field.closest('fieldset') ?? field.closest('.govuk-form-group') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
});

// A second press of the same button sends nothing more; coming back to the page frees it again.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Older browsers do not focus an element because it says autofocus.
document.getElementById('error-summary')?.focus();

// Seconds until another code may be asked for; the text says the time of day as well, for readers without scripts.
for (const wait of document.querySelectorAll('[data-countdown]')) {
  const end = Date.now() + Number(wait.dataset.countdown) * 1000;
  const count = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) {
      wait.querySelector('strong').textContent = left;
      return;
    }
    clearInterval(count);
    wait.setAttribute('role', 'status');
    wait.textContent = wait.dataset.over;
  }, 1000);
}

// While registers are being asked, look again without reloading; the page says by itself what came back.
const lookAgain = async address => {
  await new Promise(done => setTimeout(done, 1500));
  const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-part]')) {
    const news = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (news) part.replaceChildren(...news.childNodes);
  }
  const asks = fresh.getElementById('checking')?.dataset.asks;
  if (asks) lookAgain(asks);
};
const asks = document.getElementById('checking')?.dataset.asks;
if (asks) lookAgain(asks);

// Keys at the officers' desk, where the page offers them: never inside a field, never with a modifier, and they can be put off.
const keys = document.getElementById('keys');
if (keys) {
  const button = keys.querySelector('button');
  const off = () => localStorage.getItem('keys') === 'off';
  const show = () => {
    keys.hidden = false;
    button.setAttribute('aria-pressed', String(!off()));
    button.textContent = off() ? button.dataset.on : button.dataset.off;
    keys.querySelector('ul').hidden = off();
  };
  button.addEventListener('click', () => {
    localStorage.setItem('keys', off() ? 'on' : 'off');
    show();
  });
  show();
  document.addEventListener('keydown', event => {
    if (off() || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
    if (event.target.closest('input, select, textarea, [contenteditable]') && event.target.type !== 'radio') return;
    const target = document.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
    if (!target) return;
    event.preventDefault();
    const choice = target.matches('[data-choice]') && document.querySelector(`input[type="radio"][value="${target.dataset.choice}"]`);
    if (!choice) {
      target.click();
      return;
    }
    choice.click();
    const row = choice.closest('.govuk-radios__item').nextElementSibling;
    (row?.querySelector('select, input, textarea') ?? document.querySelector('textarea')).focus();
  });
}

// A part of a page that tells how things stand now is fetched again, unless somebody is at work in it or reads marked text.
for (const part of document.querySelectorAll('[data-refresh]')) {
  setInterval(async () => {
    if (document.hidden || part.contains(document.activeElement) || !getSelection().isCollapsed) return;
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
    if (fresh) part.replaceChildren(...fresh.childNodes);
  }, Number(part.dataset.refresh) * 1000);
}
