/** Opens the card with this id, and whatever it is folded into, brings it into sight and gives it the focus. */
export function goToCard(id: string): void {
	const card = document.getElementById(id);
	if (!card) return;
	for (let one: Element | null = card; one; one = one.parentElement)
		if (one instanceof HTMLDetailsElement) one.open = true;
	const target = card.querySelector<HTMLElement>(':scope > summary') ?? card;
	target.focus({ preventScroll: true });
	target.scrollIntoView({ block: 'center', behavior: 'instant' });
	card.dataset.called = '';
	target.addEventListener('blur', () => delete card.dataset.called, { once: true });
}
