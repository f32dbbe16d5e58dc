// Sets the theme before the first paint. client/state/theme.ts takes over afterwards and writes the same key.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('plumbline.theme');
  } catch {
    // Storage can be forbidden; the system's theme is the answer then.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
