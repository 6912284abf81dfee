import type { PictureOutcome } from '../../components/ChartFrame.tsx';
import { download } from '../common/download.ts';

/** What a chart's look is made of; in the picture it stands on each mark, since no style sheet goes with it. */
const LOOKS = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'font-size',
	'font-weight',
] as const;
const FONT = 'system-ui, sans-serif';
const SCALE = 2;
const MARGIN = 16;

/** A chart as a PNG, on the clipboard; in the downloads where the browser keeps the clipboard closed to pictures. */
export async function copyPicture(svg: SVGSVGElement, name: string): Promise<PictureOutcome> {
	const picture = draw(svg, name);
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
		return 'copied';
	} catch (error) {
		const png = await picture.catch(() => null);
		if (!png) {
			console.error(error);
			return 'pictureFailed';
		}
		download(png, `${name}.png`);
		return 'downloaded';
	}
}

async function draw(svg: SVGSVGElement, name: string): Promise<Blob> {
	const { width, height } = svg.viewBox.baseVal;
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
	await image.decode();
	const canvas = Object.assign(document.createElement('canvas'), {
		width: (width + 2 * MARGIN) * SCALE,
		height: (height + 2 * MARGIN + 24) * SCALE,
	});
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas to draw on');
	const { backgroundColor, color } = getComputedStyle(svg.closest('figure') ?? document.body);
	context.scale(SCALE, SCALE);
	context.fillStyle = backgroundColor;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = color;
	context.font = `600 15px ${FONT}`;
	context.fillText(name, MARGIN, MARGIN + 12);
	context.drawImage(image, MARGIN, MARGIN + 24, width, height);
	return await new Promise((resolve, reject) =>
		canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no picture came of the canvas'))), 'image/png'),
	);
}

/** The drawing as a document of its own: every mark carries its looks. */
function standalone(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const marks = copy.querySelectorAll('*');
	for (const [at, mark] of svg.querySelectorAll('*').entries()) {
		const looks = getComputedStyle(mark);
		for (const look of LOOKS) marks[at]?.setAttribute(look, looks.getPropertyValue(look));
		marks[at]?.removeAttribute('class');
	}
	copy.setAttribute('font-family', FONT);
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	return new XMLSerializer().serializeToString(copy);
}
