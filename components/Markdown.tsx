import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type ComponentChildren, Fragment } from 'preact';
import './Markdown.css';

/** Deeper than this, a text shows as it was typed: nobody nests so, and a page must not hang. */
const DEEPEST = 20;

/** A person's Markdown. Nothing of it can be markup of ours: no HTML, no pictures, links to web pages only. */
export function Markdown({ text }: { text: string }) {
	return (
		<div class="markdown" dir="auto">
			<Children of={fromMarkdown(text)} depth={0} source={text} />
		</div>
	);
}

interface Place {
	depth: number;
	source: string;
}

function Children({ of, depth, source }: { of: Nodes | Root } & Place) {
	if (!('children' in of)) return null;
	if (depth > DEEPEST) return <Lines text={source.slice(of.position?.start.offset, of.position?.end.offset)} />;
	return (
		<>
			{of.children.map((child, at) => (
				<Fragment key={at}>
					<Part node={child} depth={depth + 1} source={source} />
				</Fragment>
			))}
		</>
	);
}

function Part({ node, depth, source }: { node: Nodes } & Place): ComponentChildren {
	const inner = <Children of={node} depth={depth} source={source} />;
	switch (node.type) {
		case 'text':
			return <Lines text={node.value} />;
		case 'paragraph':
			return <p>{inner}</p>;
		case 'strong':
			return <strong>{inner}</strong>;
		case 'emphasis':
			return <em>{inner}</em>;
		case 'heading':
			// The page's own headings go down to the third level.
			return <h4>{inner}</h4>;
		case 'list':
			return node.ordered ? <ol start={node.start ?? 1}>{inner}</ol> : <ul>{inner}</ul>;
		case 'listItem':
			return <li>{inner}</li>;
		case 'blockquote':
			return <blockquote>{inner}</blockquote>;
		case 'inlineCode':
			return <code>{node.value}</code>;
		case 'code':
			return (
				<pre>
					<code>{node.value}</code>
				</pre>
			);
		case 'thematicBreak':
			return <hr />;
		case 'break':
			return <br />;
		case 'link':
			return isWeb(node.url) ? (
				<a href={node.url} target="_blank" rel="noreferrer">
					{inner}
				</a>
			) : (
				inner
			);
		case 'image':
			return <>{node.alt ?? ''}</>;
		case 'html':
			return <Lines text={node.value} />;
		case 'definition':
			return null;
		default:
			return inner;
	}
}

/** A line that was typed is a line that is shown. */
function Lines({ text }: { text: string }) {
	return (
		<>
			{text.split('\n').map((line, at) => (
				<Fragment key={at}>
					{at > 0 && <br />}
					{line}
				</Fragment>
			))}
		</>
	);
}

function isWeb(address: string): boolean {
	return /^https?:\/\//i.test(address);
}
