import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: '/',
  build: {
    target: ['es2020', 'chrome80', 'safari14', 'firefox78'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'receipt.html'],
      output: {
        chunkFileNames: (chunk) =>
          chunk.moduleIds.some((id) => id.includes('/src/board/'))
            ? 'assets/board-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        assetFileNames: (asset) =>
          asset.names.some((name) => name.startsWith('Board'))
            ? 'assets/board-[name]-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7071' } },
  assetsInclude: ['tests/**/*.parquet'],
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      // The dashboard is the board's alone: no clerk's phone fetches it ahead.
      injectManifest: { globPatterns: ['**/*.{html,js,css,woff2,svg,png}'], globIgnores: ['**/assets/board-*'] },
      manifest: {
        name: 'Báo cáo tháng',
        short_name: 'Báo cáo',
        description: 'Nộp báo cáo tháng của tổ chức cơ sở đảng, kể cả khi không có sóng.',
        lang: 'vi',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f4ef',
        theme_color: '#8c1d18',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
});
