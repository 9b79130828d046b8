import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import { tSecret } from '../../../lib/i18n/nl/secret.ts';
import { SecretField } from '../secret-field.tsx';
import { SecretForm } from '../secret-form.tsx';

export interface ChosenFile {
  file: File;
  passphrase: string;
}

interface ChooseBackupProps {
  /** What was chosen before, when that did not open. */
  before: ChosenFile | null;
  problem: string | null;
  onCheck: (chosen: ChosenFile) => void;
}

/** A file and the passphrase it was made with. */
export function ChooseBackup({ before, problem, onCheck }: ChooseBackupProps): JSX.Element {
  const id = useId();
  const [file, setFile] = useState<File | null>(before?.file ?? null);
  const [passphrase, setPassphrase] = useState(before?.passphrase ?? '');
  return (
    <SecretForm
      ready={file !== null && passphrase !== ''}
      go={tBackup('backup.restore.check')}
      lesser
      onGo={() => file && onCheck({ file, passphrase })}
    >
      {(tried) => (
        <>
          <p>{tBackup('backup.restore.text')}</p>
          <div class="field">
            <label for={id}>{tBackup('backup.restore.file')}</label>
            <input
              id={id}
              type="file"
              aria-invalid={tried && !file ? 'true' : undefined}
              aria-describedby={tried && !file ? `${id}-wrong` : undefined}
              onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
            />
            {file && file === before?.file && <span class="help">{file.name}</span>}
            {tried && !file && (
              <span class="wrong" id={`${id}-wrong`}>
                {tBackup('backup.restore.none')}
              </span>
            )}
          </div>
          <SecretField
            label={tBackup('backup.restore.passphrase')}
            value={passphrase}
            wrong={tried && !passphrase ? tSecret('secret.missing') : null}
            onInput={setPassphrase}
          />
          {problem && (
            <p class="wrong" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </SecretForm>
  );
}
