import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scrubbed } from '../lib/extract/scrub.ts';

/** Answers a copy of the page it is brought into that says how it is built and nothing of what it says. */
export default defineUnlistedScript((): string => scrubbed(document, new URL(location.href)));
