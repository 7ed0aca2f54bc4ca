// A box that is typed in: what stands in it is taken once the typing pauses, and at once where it is over.

/**
 * Calls take(text) `ms` after the last key, and when the box is left or Enter is pressed.
 * @param {HTMLInputElement | HTMLTextAreaElement} box
 * @param {number} ms
 * @param {(text: string) => void} take
 */
export function typing(box, ms, take) {
  let waiting = 0;
  const typed = () => {
    clearTimeout(waiting);
    waiting = 0;
    take(box.value);
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(typed, ms);
  });
  box.addEventListener("change", typed);
  return {
    /** Whether what was typed is not yet taken. */
    get waits() {
      return waiting !== 0;
    },
    stop: () => clearTimeout(waiting),
  };
}
