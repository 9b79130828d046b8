/** Ends the browser 200 times, or as many as asked for, while the extension writes: `npm run kill200`. */
import { run } from './run.mjs';

const kills = process.argv[2] ?? '200';
const only = ['test', 'survival', '--grep', 'killed', '--workers', '1'];
process.exit(run('playwright', only, { KANTLIJN_KILLS: kills }));
