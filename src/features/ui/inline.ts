/**
 * @param html of what stands within a line
 * @returns it without the blanks at its edges, within its first and last elements too
 */
export function withoutEdges(html: string): string {
  return html.replace(/^((?:\s|<\w[^>]*>)+)/, trimText).replace(/((?:\s|<\/\w+>)+)$/, trimText);
}

/** Blanks between tags; those within a tag part its attributes. */
function trimText(tags: string): string {
  return tags.replace(/\s+(?=<|$)|(?<=>)\s+/g, '');
}
