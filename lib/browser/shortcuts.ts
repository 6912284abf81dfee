import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them; null when none are set. */
export async function openingKeys(): Promise<string | null> {
	const commands = await browser.commands.getAll();
	return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Firefox's way to its own page of shortcuts, which the shared types do not know. */
const { openShortcutSettings } = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's page of shortcuts; false when it has no way there for an extension. */
export async function openShortcuts(): Promise<boolean> {
	if (openShortcutSettings) {
		await openShortcutSettings();
		return true;
	}
	return await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).then(
		() => true,
		(error: unknown) => {
			console.warn(error);
			return false;
		},
	);
}
