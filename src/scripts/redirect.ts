/** On a page that is elsewhere: goes there with the query and the fragment, which a refresh would lose. */
const link = document.querySelector('a');
if (link) location.replace(link.href + location.search + location.hash);
