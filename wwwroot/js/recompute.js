// Computes a lottery number in the reader's own browser: HMAC-SHA-256, key the seed's 32 bytes, over the message.
// Without this file the page shows seed, message and commands that do the same elsewhere.
const bytesOf = hex => /^[0-9a-f]{64}$/i.test(hex) ? Uint8Array.from(hex.match(/../g), pair => parseInt(pair, 16)) : null;

const numberOf = async (seed, message) => {
  const key = await crypto.subtle.importKey('raw', seed, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(message));
  return Array.from(new Uint8Array(signed), byte => byte.toString(16).padStart(2, '0')).join('');
};

for (const card of document.querySelectorAll('[data-recompute]')) {
  const form = card.querySelector('[data-own]');
  const say = (words, computed) => {
    form.querySelector('[data-verdict]').textContent = words;
    form.querySelector('[data-computed]').textContent = computed;
  };
  const fields = ['seed', 'message', 'published'].map(name => {
    const field = form.querySelector(`[data-own-${name}]`);
    field.value = card.querySelector(`[data-${name}]`).textContent;
    return field;
  });

  const compute = async () => {
    const [seed, message, published] = fields.map(field => field.value.trim());
    const key = bytesOf(seed);
    if (!key) return say(card.dataset.mistyped, '');
    const computed = await numberOf(key, message);
    say(computed === published.toLowerCase() ? card.dataset.equal : card.dataset.unequal, computed);
  };

  form.hidden = false;
  form.querySelector('[data-compute]').addEventListener('click', () => crypto.subtle && compute());
  // Browsers compute only on a secure address (https, or this very machine).
  if (crypto.subtle) compute();
  else say(card.dataset.unable, '');
}
