/** Prints the open posting's notebook, without the list and the report around it. */
export function printNotebook(): void {
	const { dataset } = document.documentElement;
	dataset.print = 'notebook';
	addEventListener('afterprint', () => delete dataset.print, { once: true });
	print();
}
