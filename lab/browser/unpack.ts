/** Unpacks the browser that npm brought. A program of its own, since the package unpacks into the `TMPDIR` of its process. */
import bundled, { inflate } from '@sparticuz/chromium';
import { join } from 'node:path';

await bundled.executablePath();
await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
