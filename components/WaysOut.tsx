import { say } from '../lib/words/index.ts';

const WAYS = [
	['/market.html', 'market.title'],
	['/exchange.html', 'exchange.page.title'],
] as const;

/** From the list to the pages about all that it shows: they take its view with them, in the address. */
export function WaysOut() {
	return (
		<>
			{WAYS.map(([page, title]) => (
				<a
					key={page}
					class="link"
					href={page}
					onClick={(event) => {
						event.currentTarget.href = `${page}${location.hash}`;
					}}
				>
					{say(title)}
				</a>
			))}
		</>
	);
}
