import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As it comes: it highlights, makes an index for the search, and lists all pages beside each.
export default defineConfig({
  site: 'https://emitted.example',
  integrations: [starlight({ title: 'Emitted' })],
});
