// Shows what a form would find while one types. Without this file the form's own button does the same.
for (const form of document.querySelectorAll('form[data-suggest]')) {
  const list = document.getElementById(form.dataset.suggest);
  const input = form.querySelector('input');
  let waiting, asked = input.value.trim();

  const show = async () => {
    const typed = input.value.trim();
    if (typed === asked || typed.length < 2) return;
    asked = typed;
    const address = new URL(form.action);
    address.searchParams.set(input.name, typed);
    address.searchParams.set('part', 'list');
    try {
      const answer = await fetch(address);
      // A slow answer to what was typed before is of no use any more.
      if (answer.ok && asked === typed) list.innerHTML = await answer.text();
    } catch {
      // Offline: the button says so better than we could.
    }
  };

  input.addEventListener('input', event => {
    clearTimeout(waiting);
    // While Chinese is being composed the letters are not yet words.
    if (!event.isComposing) waiting = setTimeout(show, 250);
  });
  input.addEventListener('compositionend', show);
}
