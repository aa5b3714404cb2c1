/** A plain text area as the pane in which a source is written. It cannot show colours, remarks or marks. */
export function textArea(area, { edited, moved }) {
  area.addEventListener("input", edited);
  document.addEventListener("selectionchange", () => {
    if (document.activeElement === area) {
      moved(area.selectionStart);
    }
  });
  return {
    text: () => area.value,
    select({ from, to }) {
      area.focus();
      area.setSelectionRange(from, to);
    },
    mark() {},
    dress() {},
  };
}
