{
  const { dataset } = document.documentElement;
  dataset.scripts = 'on';
  if ('WebAssembly' in window) dataset.runs = '';
  // Whether or not anything may be remembered.
  if (location.search) dataset.waiting = '';
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (Object.keys(localStorage).some((key) => key.startsWith('choice.'))) dataset.waiting = '';
  } catch {
    // Blocked.
  }
}
