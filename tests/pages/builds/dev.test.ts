/** `npm run dev` while somebody writes: a file that is half written takes no page away, and is named. */
import { execa } from 'execa';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inPlace } from '../../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../../excerpt.ts';

/** More often than somebody looks who writes: pages are asked for while what was read is put in its place. */
const PACE = { timeout: 30_000, interval: 50 };

test('a file that can’t be read is named by where it broke, its page stays, and mending it is said', async () => {
  const root = copyExcerpt(LITTLE);
  const server = execa('astro', ['dev', '--port', '0'], {
    ...inPlace(root),
    buffer: false,
  });
  let output = '';
  server.all.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const said = (words: RegExp): Promise<string> =>
    expect
      .poll(() => words.exec(output)?.[1] ?? '', { timeout: 60_000, interval: 100 })
      .not.toBe('')
      .then(() => words.exec(output)?.[1] ?? '');
  try {
    const address = await said(/(http:\/\/localhost:\d+\/)/);
    const page = `${address}matrix/bulk-insert/`;
    const shown = (words: string): Promise<void> =>
      expect.poll(async () => (await fetch(page)).text(), PACE).toContain(words);
    const file = join(root, 'content/features/writing/bulk-insert/feature.yaml');
    const whole = readFileSync(file, 'utf8');
    expect((await fetch(page)).status).toBe(200);

    writeFileSync(file, whole.replace(/^why: .*$/m, 'why: "Zebra'));
    await said(/(the text in quotes that begins at line 3: )/);
    const stays = await fetch(page);
    expect(stays.status).toBe(200);
    expect(await stays.text()).not.toContain('Zebra');

    writeFileSync(file, whole.replace(/^why: .*$/m, 'why: Zebra'));
    await said(/(content and evidence are all right again)/);
    await shown('Zebra');

    // Whatever is changed right after it, too: Astro loads its own configuration anew for each file like this.
    for (const animal of ['Yak', 'Xerus']) {
      writeFileSync(file, whole.replace(/^why: .*$/m, `why: ${animal}`));
      await shown(animal);
    }

    // The text of a task is compiled from the disk: what was whole stays until it is again.
    const task = join(root, 'content/tasks/writing/upsert/task.mdx');
    const text = readFileSync(task, 'utf8');
    // Of its prose, and nothing that HTML or typography writes otherwise.
    const [sentence = ''] = /(?<=\n)[A-Z][\w ,]{30,}/.exec(text.split('\n---\n')[1] ?? '') ?? [];
    expect(sentence).not.toBe('');
    const ofTask = async (): Promise<string> => (await fetch(`${address}tasks/upsert/`)).text();
    expect(await ofTask()).toContain(sentence);
    for (const broken of [`${text}\n<Nope>{`, `${text}\n<Nope />`, text.slice(0, 60)]) {
      const heard = output.length;
      writeFileSync(task, broken);
      await expect.poll(() => output.slice(heard), PACE).toContain('upsert/task.mdx');
      expect(await ofTask()).toContain(sentence);
    }
    writeFileSync(task, text.replace(sentence, 'Quagga'));
    await expect.poll(ofTask, PACE).toContain('Quagga');

    // A title is in the scripts: what ran is stale, and what can be read is shown all the same.
    writeFileSync(file, whole.replace(/^title: .*$/m, 'title: Wombats'));
    await said(/(another script ran than the one made of)/);
    await shown('Wombats');

    const picture = await fetch(`${address}og/matrix/bulk-insert.png`);
    expect(await (await fetch(page)).text()).toContain('/og/matrix/bulk-insert.png');
    expect(picture.headers.get('content-type')).toBe('image/png');
  } finally {
    server.kill();
    await server;
    rmSync(root, { recursive: true });
  }
});
