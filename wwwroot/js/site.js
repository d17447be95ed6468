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
