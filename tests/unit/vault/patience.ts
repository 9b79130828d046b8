/** Each key is derived over 600,000 rounds, as in the product; a busy machine takes its time for that. */
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
