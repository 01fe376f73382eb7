/**
 * Says which values of the address the page does not offer, before they are ignored: an old link or a slip would
 * otherwise show something else than was meant, without a word.
 * @param inputs of the page's choices
 */
export function sayNotKnown(inputs: readonly HTMLInputElement[]): void {
  const place = document.querySelector('[data-not-known]');
  const query = new URLSearchParams(location.search);
  const unknown = [...new Set(inputs.map(({ name }) => name))].flatMap((name) => {
    const values = query.get(name)?.split(',').filter(Boolean) ?? [];
    const strange = values.filter(
      (value) => !inputs.some((input) => input.name === name && input.value === value),
    );
    return strange.length > 0 ? `${name}=${strange.join()}` : [];
  });
  if (place && unknown.length > 0) place.textContent = `Not known here: ${unknown.join(', ')}`;
}
