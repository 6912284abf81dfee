/** The person in the role, in a small picture: 9 wide, 14 high. */
export function Person({ x }: { x: number }) {
	return (
		<g class="person" transform={`translate(${x} 0)`}>
			<circle cx="4.5" cy="3.25" r="2.75" />
			<path d="M0 14c0-4.2 1.8-6.5 4.5-6.5S9 9.8 9 14z" />
		</g>
	);
}
