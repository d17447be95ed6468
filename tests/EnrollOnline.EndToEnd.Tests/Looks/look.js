({ least, text, lang, error }) => {
  const faults = [];
  const say = (point, words) => faults.push(`${point} ${words}`);
  const name = el => `<${el.tagName.toLowerCase()}${el.id ? '#' + el.id : ''}${el.className && el.className.baseVal === undefined ? '.' + el.className.trim().replaceAll(/\s+/g, '.') : ''}> ${(el.textContent ?? '').trim().slice(0, 30)}`;
  const hidden = el => el.closest('.govuk-visually-hidden, .govuk-skip-link, [hidden]') || !el.checkVisibility();

  // P3: one heading, named in the window's title; the language is said.
  const headings = document.querySelectorAll('h1');
  if (headings.length !== 1) say('P3', `${headings.length} h1`);
  const heading = headings[0]?.cloneNode(true);
  heading?.querySelector('[class*=caption]')?.remove();
  const words = (heading?.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
  if (!document.title.includes(words)) say('P3', `title "${document.title}" lacks "${words}"`);
  if (document.documentElement.lang !== lang) say('P3', `lang ${document.documentElement.lang}`);

  // P8: what is pressed is large enough; links inside a sentence are excepted.
  for (const el of document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, a[href]')) {
    if (hidden(el)) continue;
    if (el.tagName === 'A' && getComputedStyle(el).display === 'inline') continue;
    let { left, right, top, bottom } = el.getBoundingClientRect();
    // A tick and its words are pressed as one.
    if (['radio', 'checkbox'].includes(el.type) && el.labels[0]) {
      const label = el.labels[0].getBoundingClientRect();
      [left, right, top, bottom] = [Math.min(left, label.left), Math.max(right, label.right), Math.min(top, label.top), Math.max(bottom, label.bottom)];
    }
    const [width, height] = [right - left, bottom - top];
    if (width < least - .5 || height < least - .5) say('P8', `${Math.round(width)}x${Math.round(height)} ${name(el)}`);
  }

  // P8: no small print, no crowded lines.
  const lines = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = new Set();
  for (let node = lines.nextNode(); node; node = lines.nextNode()) {
    const el = node.parentElement;
    if (!node.textContent.trim() || said.has(el) || el.closest('script, style, noscript, svg, option') || hidden(el)) continue;
    said.add(el);
    const style = getComputedStyle(el);
    const size = parseFloat(style.fontSize);
    if (size < text - .1) say('P8', `text of ${size} px ${name(el)}`);
    if (!(parseFloat(style.lineHeight) / size >= 1.3)) say('P8', `line height ${style.lineHeight} of ${size} px ${name(el)}`);
  }

  // P11: the telephone is told what may be typed and what it may fill in, and pasting is nobody's business.
  for (const field of document.querySelectorAll('main input:is([type=text], [type=tel], :not([type]))')) {
    if (!field.autocomplete) say('P11', `nothing about autofill ${field.outerHTML.slice(0, 80)}`);
    if (field.hasAttribute('onpaste')) say('P11', `pasting is held up in ${field.name}`);
    if (/Mobile$/.test(field.name) && !(['tel', 'off'].includes(field.autocomplete) && ['tel', 'numeric'].includes(field.inputMode))) say('P11', `no keyboard for numbers ${field.name}`);
    if (/^Code$/.test(field.name) && !(field.autocomplete === 'one-time-code' && field.inputMode === 'numeric')) say('P11', `no code from the message ${field.name}`);
    if (/(Year|Month|Day)$/.test(field.name) && field.inputMode !== 'numeric') say('P11', `no keyboard for numbers ${field.name}`);
  }

  // P9: the summary has the reader's attention, and each of its links leads to a field that says the same.
  if (error) {
    const summary = document.getElementById('error-summary');
    if (!summary) say('P9', 'no error summary');
    if (document.activeElement !== summary) say('P9', `attention is on ${name(document.activeElement)}`);
    if (!document.title.startsWith(error)) say('P9', `title "${document.title}"`);
    for (const link of summary?.querySelectorAll('a[href^="#"]') ?? []) {
      const field = document.getElementById(link.hash.slice(1));
      if (!field) say('P9', `no field ${link.hash}`);
      const beside = [...document.querySelectorAll('.govuk-error-message')].some(message => message.textContent.includes(link.textContent.trim()));
      if (!beside) say('P9', `nothing beside the field says "${link.textContent.trim()}"`);
    }
  }

  // P25: help in the same place, with a number to call and its hours.
  const help = document.querySelectorAll('body > footer:last-of-type > div > section:first-child');
  if (help.length !== 1 || !help[0].querySelector('a[href^="tel:"]') || !help[0].querySelector('a[href$="/help"]')) say('P25', 'help is not where it always is');
  return { title: document.title.replace(/^(错误：|Error: )/, ''), faults };
}
