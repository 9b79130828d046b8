/** Plain JavaScript: these packages are there only after the benchmarks' own installation. */
export const rivals = [
  {
    name: 'write-good',
    language: 'en',
    async load() {
      // It assigns to a name that it never declares; bundled as a module that needs the name to exist.
      globalThis.match ??= null;
      const { default: writeGood } = await import('write-good');
      return (text) => writeGood(text);
    },
  },
  {
    name: 'retext-dutch',
    language: 'nl',
    async load() {
      const [{ unified }, { default: retextDutch }] = await Promise.all([
        import('unified'),
        import('retext-dutch'),
      ]);
      const processor = unified().use(retextDutch).freeze();
      return (text) => processor.parse(text);
    },
  },
  {
    name: 'wink-nlp',
    language: 'en',
    async load() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      const nlp = winkNLP(model);
      return (text) => nlp.readDoc(text).sentences().length();
    },
  },
  {
    name: 'alex',
    language: 'en',
    async load() {
      const { text: alex } = await import('alex');
      return (text) => alex(text);
    },
  },
  {
    name: 'harper.js',
    language: 'en',
    async load() {
      const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
        import('harper.js'),
        import('harper.js/binaryInlined'),
      ]);
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text, { language: 'plaintext' });
    },
  },
];
