import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '../lib/extract/adapter.ts';
import { extract } from '../lib/extract/index.ts';

/** Answers what reading the page it is brought into comes to. */
export default defineUnlistedScript((): Extraction => extract(document, new URL(location.href)));
