/** Elements that begin a line of their own, by name: asking the style of each would cost too much. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const SILENT = new Set(
  (
    'script style template noscript iframe frame object embed svg canvas audio video map head title button select ' +
    'input textarea datalist meter progress'
  ).split(' '),
);
