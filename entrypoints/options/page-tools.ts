import type { PageTools } from '../../components/page-tools.ts';
import { backupDesk } from './backup-desk.ts';
import { deviceLock } from './device-lock.ts';

export const pageTools = (): PageTools => ({ backup: backupDesk(), device: deviceLock() });
