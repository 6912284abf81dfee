import { PARTNERS, type Partner } from '../lib/analysis/codebook.ts';
import type { Findings } from '../lib/analysis/types.ts';
import { say } from '../lib/words/index.ts';
import './marks.css';

type Standing = 'committed' | 'named' | 'no';

const ORDER: readonly Standing[] = ['committed', 'named', 'no'];

function standings(findings: Findings): { partner: Partner; standing: Standing }[] {
	const all = PARTNERS.map((partner) => {
		const finding = findings[`partners.${partner}`];
		return { partner, standing: finding.state === 'stated' ? finding.value : ('no' as const) };
	});
	return all.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/** Who stands beside the role: a filled diamond is committed, an outlined one named, a dot nobody. */
export function PartnerMap({ findings }: { findings: Findings }) {
	const all = standings(findings);
	const count = (standing: Standing) => all.filter((one) => one.standing === standing).length;
	const words = [
		count('committed') > 0 && say('faces.partners.committed', { count: count('committed') }),
		count('named') > 0 && say('faces.partners.named', { count: count('named') }),
	].filter(Boolean);
	return (
		<span class="marks">
			<svg class="marks__row" viewBox="0 0 91 13" width="91" height="13" aria-hidden="true">
				{all.map(({ partner, standing }, at) => (
					<PartnerShape key={partner} standing={standing} x={at * 13 + 6.5} y={6.5} />
				))}
			</svg>
			<span>{words.length > 0 ? words.join(', ') : say('faces.partners.nobody')}</span>
		</span>
	);
}

/** The same by name. */
export function PartnerNames({ findings }: { findings: Findings }) {
	return (
		<ul class="names names--rows" aria-label={say('faces.partners.map')}>
			{standings(findings).map(({ partner, standing }) => (
				<li
					key={partner}
					class={standing === 'no' ? 'name' : 'name name--on'}
					title={say(`codebook.partners.${partner}.means`)}
				>
					<svg viewBox="0 0 13 13" width="13" height="13" aria-hidden="true">
						<PartnerShape standing={standing} x={6.5} y={6.5} />
					</svg>
					<span>{say(`codebook.partners.${partner}.name`)}</span>
					<span class="name__value">{say(`codebook.partnerValues.${standing}`)}</span>
				</li>
			))}
		</ul>
	);
}

function PartnerShape({ standing, x, y }: { standing: Standing; x: number; y: number }) {
	if (standing === 'no') return <circle class="partner partner--no" cx={x} cy={y} r="1.75" />;
	const reach = standing === 'committed' ? 5.5 : 4.75;
	return (
		<path
			class={`partner partner--${standing}`}
			d={`M${x} ${y - reach}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`}
		/>
	);
}
