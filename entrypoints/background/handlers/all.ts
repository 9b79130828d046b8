import type { Handlers } from '../handler.ts';
import { overrideOf, setOverride } from '../overrides.ts';
import type { Pairing } from '../pairing.ts';
import { caseAppend, caseGet, noteCompose } from './case.ts';
import { addDevice, deviceKnown, removeDevice, unlockWithDevice } from './device.ts';
import { draftGet, draftPut } from './draft.ts';
import { eraseLog, erasePupil, keepPupil, pupilContents } from './erase.ts';
import { languageAnalyse } from './language.ts';
import { metGet, metPut } from './met.ts';
import { noteLabelList, noteLabelPut, noteLabelRemove } from './note-labels.ts';
import { pageOpen } from './open.ts';
import { overviewRows } from './overview.ts';
import { pageBlocked, pageRecognised, pairHandlers } from './page.ts';
import { profileList, profilePut, profileRemove } from './profiles.ts';
import { protocolGet, protocolOwn, protocolPut, protocolReset } from './protocol.ts';
import { listSeen, pupilSeen } from './pupil.ts';
import { settingsGet, settingsSet } from './settings.ts';
import { backupSaved, emptyVault, stopPilot, vaultContents } from './stop.ts';
import { changePassphrase, renewCode, vaultLock, vaultSetUp, vaultStatus, vaultUnlock } from './vault.ts';

export function allHandlers(pairing: Pairing): Handlers {
  return {
    ...pairHandlers(pairing),
    'page.recognised': pageRecognised,
    'page.blocked': pageBlocked,
    'language.analyse': languageAnalyse,
    'pupil.seen': pupilSeen,
    'list.seen': listSeen,
    'met.get': metGet,
    'met.put': metPut,
    'case.get': caseGet,
    'case.append': caseAppend,
    'note.compose': noteCompose,
    'label.set': async ({ override }, background) => {
      await setOverride(background, override);
      return null;
    },
    'label.get': ({ key }, background) => overrideOf(background, key),
    'note-label.list': noteLabelList,
    'note-label.put': noteLabelPut,
    'note-label.remove': noteLabelRemove,
    'draft.get': draftGet,
    'draft.put': draftPut,
    'protocol.get': protocolGet,
    'protocol.own': protocolOwn,
    'protocol.put': protocolPut,
    'protocol.reset': protocolReset,
    'page.open': pageOpen,
    'overview.rows': overviewRows,
    'vault.status': vaultStatus,
    'vault.set-up': vaultSetUp,
    'vault.unlock': vaultUnlock,
    'vault.lock': vaultLock,
    'vault.change-passphrase': changePassphrase,
    'vault.renew-code': renewCode,
    'vault.device': deviceKnown,
    'vault.add-device': addDevice,
    'vault.remove-device': removeDevice,
    'vault.unlock-device': unlockWithDevice,
    'vault.contents': vaultContents,
    'vault.backup-saved': backupSaved,
    'vault.empty': emptyVault,
    'pupil.contents': pupilContents,
    'pupil.erase': erasePupil,
    'pupil.keep': keepPupil,
    'erase.log': eraseLog,
    'pilot.stop': stopPilot,
    'profile.list': profileList,
    'profile.put': profilePut,
    'profile.remove': profileRemove,
    'settings.get': settingsGet,
    'settings.set': settingsSet,
  };
}
