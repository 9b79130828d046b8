export { tLvs } from '../lib/i18n/nl/lvs.ts';
