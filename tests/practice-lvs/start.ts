import { startPractice } from './server.ts';
import { shapeNames, shapes } from './shapes/index.ts';

const wanted = Number(process.env.PORT ?? 0);
const practice = await startPractice({ port: wanted });

console.log(`Oefenschool: http://localhost:${practice.port}/`);
console.log('Inloggen als leerkracht, ib of directie, met wachtwoord oefenen.\n');
const width = Math.max(...shapeNames.map((name) => practice.origin(name).length));
for (const name of shapeNames) {
  console.log(`${practice.origin(name).padEnd(width)}  ${shapes[name].explains}`);
}
console.log(`\nNotities: ${practice.dataDir}/school.json. Stoppen met Ctrl+C.`);
process.on('SIGINT', () => void practice.close().then(() => process.exit(0)));
process.on('SIGTERM', () => void practice.close().then(() => process.exit(0)));
