() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return '';
  const wide = [...document.querySelectorAll('main *, header *, footer *')].find(el => el.checkVisibility() && el.getBoundingClientRect().right > room + .5 && !el.closest('.govuk-visually-hidden'));
  return `${document.documentElement.scrollWidth} in ${room}: ${wide ? wide.outerHTML.slice(0, 120) : '?'}`;
}
