/**
 * Unlocking with the device (fingerprint, face, PIN), the part that runs in an extension page of its own tab:
 * WebAuthn with the PRF extension gives the same secret each time for the same salt. It never leaves the
 * computer; the background wraps the vault's secret with it.
 */
import type { Bytes } from './bytes.ts';
import { toBase64Url } from './bytes.ts';
import { VaultError } from './errors.ts';

/** What must be kept to ask the device again; tells nothing by itself. */
export interface DeviceCredential {
  id: Bytes;
  salt: Bytes;
}

/** The `prf` part of what an authenticator answers. */
interface PrfResults {
  prf?: { enabled?: boolean; results?: { first?: BufferSource } };
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

const bytesOf = (source: BufferSource): Bytes =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength).slice();

function outputOf(credential: PublicKeyCredential): Bytes | null {
  const { prf } = credential.getClientExtensionResults() as PrfResults;
  return prf?.results?.first ? bytesOf(prf.results.first) : null;
}

/** Whether this browser has a device that can be asked. It may still turn out not to know PRF. */
export async function deviceOffered(): Promise<boolean> {
  const api = globalThis.PublicKeyCredential as typeof PublicKeyCredential | undefined;
  return (await api?.isUserVerifyingPlatformAuthenticatorAvailable?.().catch(() => false)) ?? false;
}

/** Asks the device for its secret. Must follow a click. Throws `device-refused`. */
export async function askDevice({ id, salt }: DeviceCredential): Promise<Bytes> {
  const extensions = { prf: { evalByCredential: { [toBase64Url(id)]: { first: salt } } } };
  const answer = await navigator.credentials
    .get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id }],
        userVerification: 'required',
        extensions: extensions as AuthenticationExtensionsClientInputs,
      },
    })
    .catch(() => null);
  const output = answer instanceof PublicKeyCredential ? outputOf(answer) : null;
  if (!output) throw new VaultError('device-refused');
  return output;
}

/** Makes a credential on the device and asks it for its secret. Must follow a click. Throws `device-refused`. */
export async function enrolDevice(): Promise<{ device: DeviceCredential; output: Bytes }> {
  const salt = random(32);
  const made = await navigator.credentials
    .create({
      publicKey: {
        rp: { name: 'Kantlijn' },
        user: { id: random(16), name: 'Kantlijn', displayName: 'Kantlijn' },
        challenge: random(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } } as AuthenticationExtensionsClientInputs,
      },
    })
    .catch(() => null);
  if (!(made instanceof PublicKeyCredential)) throw new VaultError('device-refused');
  const device = { id: new Uint8Array(made.rawId), salt };
  // Many devices give the secret only when asked, not while the credential is made.
  return { device, output: outputOf(made) ?? (await askDevice(device)) };
}
