import type { PastNote } from '../types.ts';
import { milanKovacic } from './milan-kovacic.ts';
import { roosIJsselstein } from './roos-ijsselstein.ts';
import { semBakker } from './sem-bakker.ts';
import { semDeWit } from './sem-de-wit.ts';
import { yaraElIdrissi } from './yara-el-idrissi.ts';

/** Notes from before the run, by pupil number. */
export const histories: Readonly<Record<string, readonly PastNote[]>> = {
  '1001': semDeWit,
  '1002': semBakker,
  '1003': yaraElIdrissi,
  '1014': roosIJsselstein,
  '2001': milanKovacic,
};
