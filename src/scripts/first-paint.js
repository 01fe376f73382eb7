{
  const { dataset } = document.documentElement;
  dataset.scripts = 'on';
  if ('WebAssembly' in window) dataset.runs = '';
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (location.search || Object.keys(localStorage).some((key) => key.startsWith('choice.')))
      dataset.waiting = '';
  } catch {
    // Blocked.
  }
}
