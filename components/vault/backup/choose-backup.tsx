import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import { tSecret } from '../../../lib/i18n/nl/secret.ts';
import { Button } from '../../parts/button.tsx';
import { SecretField } from '../secret-field.tsx';

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
  const [tried, setTried] = useState(false);
  const wrongFile = tried && !file ? tBackup('backup.restore.none') : null;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (file && passphrase) onCheck({ file, passphrase });
      }}
    >
      <p>{tBackup('backup.restore.text')}</p>
      <div class="field">
        <label for={id}>{tBackup('backup.restore.file')}</label>
        <input
          id={id}
          type="file"
          aria-invalid={wrongFile ? 'true' : undefined}
          aria-describedby={wrongFile ? `${id}-wrong` : undefined}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        {file && file === before?.file && <span class="help">{file.name}</span>}
        {wrongFile && (
          <span class="wrong" id={`${id}-wrong`}>
            {wrongFile}
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
      <div>
        <Button type="submit">{tBackup('backup.restore.check')}</Button>
      </div>
    </form>
  );
}
