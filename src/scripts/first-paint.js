{
  const { dataset } = document.documentElement;
  dataset.scripts = 'on';
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (location.search || Object.keys(localStorage).some((key) => key.startsWith('choice.')))
      dataset.waiting = '';
  } catch {
    // Blocked.
  }
}
