import type { Handler } from '../handler.ts';
import { rowPage } from '../summaries.ts';

export const overviewRows: Handler<'overview.rows'> = ({ from }, background) => rowPage(background, from);
