/** A background that can be stopped at any moment: appends until it is ended, and tells what was acknowledged. */
import { openVault } from '../../lib/vault/vault.ts';

const area = (first: Record<string, unknown> = {}) => {
  const items = { ...first };
  return {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
    remove: async (key: string) => void delete items[key],
  };
};

addEventListener(
  'message',
  async ({ data }: MessageEvent<{ session: Record<string, unknown>; pupil: string; name: string }>) => {
    const vault = openVault({ session: area(data.session), name: data.name });
    for (let i = 0; ; i++) {
      const id = `${crypto.randomUUID()}`;
      await vault.append([
        {
          id,
          pupil: data.pupil,
          type: 'signal',
          step: 1,
          happenedOn: '2026-03-02',
          recordedAt: new Date().toISOString(),
          role: 'leerkracht',
          content: { text: 'Kwam zonder jas binnen.', i },
        },
      ]);
      postMessage(id);
    }
  },
);
