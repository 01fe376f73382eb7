/** The pictures of pages, as something that knows PNG shows them. */
import { expect } from 'vitest';
import { test } from '../support/site.ts';

test('a picture is one, of the size that is said, on paper of the site’s colour', async ({ open }) => {
  const page = await open('/404.html');
  const picture = await page.evaluate(async () => {
    const image = new Image();
    image.src = '/og/tasks/upsert.png';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const corner = context?.getImageData(0, 0, 1, 1).data ?? [];
    return { size: [canvas.width, canvas.height], corner: [...corner] };
  });
  expect(picture).toEqual({ size: [1200, 630], corner: [0xfb, 0xfa, 0xf5, 255] });
});
