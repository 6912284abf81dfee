interface ChoiceListProps {
	name: string;
	legend: string;
	value: string;
	options: readonly {
		readonly value: string;
		readonly name: string;
		readonly hint?: string;
		readonly disabled?: boolean;
	}[];
	choose(value: string): void;
}

/** One of a few, each with a line that says what it is for. */
export function ChoiceList({ name, legend, value, options, choose }: ChoiceListProps) {
	return (
		<fieldset class="choices">
			<legend>{legend}</legend>
			{options.map((option) => (
				<label key={option.value} class="choice">
					<input
						type="radio"
						name={name}
						value={option.value}
						checked={option.value === value}
						disabled={option.disabled ?? false}
						onChange={() => choose(option.value)}
					/>
					<span>
						{option.name}
						{option.hint !== undefined && <span class="choice__hint">{option.hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
