import { flood } from './attack-flood.ts';
import { forge } from './attack-forge.ts';
import { frameAll } from './attack-frame.ts';
import { listen } from './attack-listen.ts';
import { hide, layOver, move, remove } from './attack-move.ts';
import { rummage } from './attack-storage.ts';
import { swapPupil } from './attack-swap.ts';

const RUN: Record<string, () => void> = {
  keys: listen,
  frame: frameAll,
  storage: rummage,
  forge,
  move,
  hide,
  overlay: layOver,
  remove,
  flood,
  swap: swapPupil,
};

for (const mode of (document.documentElement.dataset.aanval ?? '').split(' ')) RUN[mode]?.();
