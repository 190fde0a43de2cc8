// npm start: installs what is missing, builds, and opens the extension on the demo journal.
import { runTool } from './run-tool.mjs';
import { setup } from './setup.mjs';

setup({ browsers: ['chromium'] });

const build = await runTool('wxt', ['build']);
if (build.code !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  console.error('The extension could not be built.');
  process.exit(1);
}
const demo = await runTool('tsx', ['test/tools/start-demo.ts'], { isShown: true });
process.exit(demo.code);
