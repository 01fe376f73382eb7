// Runs before npm's scripts, on whatever Node there is: an older one could not even read the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} runs this, and 22.18 is the oldest that can. Node 24 comes from npm by an install ` +
      'script, which was skipped.\nRemedy: npm rebuild node, or install Node 22.18 or newer',
  );
  process.exit(1);
}
