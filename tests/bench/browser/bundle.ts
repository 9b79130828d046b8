import { build } from 'vite';

/**
 * Bundles an entry of this directory into one minified ES module, as the extension's build does, and gives its code.
 *
 * @param entry absolute path
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      assetsInlineLimit: 100_000_000,
      lib: { entry, formats: ['es'], fileName: 'bench' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error(`nothing was bundled of ${entry}`);
  return code;
}
