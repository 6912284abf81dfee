import { defineBackground } from 'wxt/utils/define-background';
import { offerSelection } from '../lib/browser/context-menu.ts';

export default defineBackground(() => offerSelection());
