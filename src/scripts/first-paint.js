// Runs before the first paint, so that nothing changes its colour or its place afterwards.
(function () {
  const { dataset } = document.documentElement;
  // Styles show what needs scripts.
  dataset.scripts = 'on';
  try {
    // The theme that was chosen on an earlier page.
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    // What was chosen is applied once the page is read; until then what it moves is not shown.
    const chosen = Object.keys(localStorage).some((key) => key.startsWith('choice.'));
    if (chosen || location.search) dataset.waiting = '';
  } catch {
    // Storage is blocked: the system's theme it is.
  }
})();
