/** Stands in for the background: a worker that answers each text with its analysis. */
import { analyse } from '../../../lib/language/analyse.ts';

self.onmessage = ({ data }: MessageEvent<string>) => {
  self.postMessage(analyse(data).sentences.length);
};
